// @ts-check
const { TestEnvironment } = require("jest-environment-node");

/** Gives tests jsdom as a global when they ask for it: it is made of modules that Node can require, and jest cannot. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, "jsdom", { configurable: true, get: () => require("jsdom") });
  }
};
