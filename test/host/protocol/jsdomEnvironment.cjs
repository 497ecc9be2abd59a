// @ts-check
const { TestEnvironment } = require("jest-environment-node");
const jsdom = require("jsdom");

/** Gives tests jsdom as a global: it is made of modules that Node can require, and jest cannot. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.jsdom = jsdom;
  }
};
