// @ts-check
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** Licences under which a package may be shipped. */
const PERMISSIVE = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

/** Packages that come without their licence's text, and who holds their copyright. */
const HOLDERS = { "@fluentui/react-icons": "Copyright (c) Microsoft Corporation" };

/**
 * Puts the licence of every package whose code is in the build in one file, by the packages' names. A package that has
 * none, or another than the permissive ones, ends the build: somebody must look at it.
 */
class Licences {
  /** @param {string} file */
  constructor(file) {
    this.file = file;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const folders = new Set([...compilation.modules].flatMap(packageFolders));
        const texts = [...folders].sort().map(licenceOf);
        compilation.emitAsset(this.file, new RawSource(texts.join(`\n${"-".repeat(80)}\n\n`)));
      });
    });
  }
}

/**
 * The packages that a module's code is from: several where webpack has joined modules.
 * @param {any} module
 * @returns {string[]}
 */
function packageFolders(module) {
  if (module.modules) return [...module.modules].flatMap(packageFolders);
  const [, folder] =
    /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.resource ?? "") ?? [];
  return folder ? [folder] : [];
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (!PERMISSIVE.includes(license))
    throw new Error(`${name} has the licence ${license}: may it be shipped?`);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(path.join(folder, file), "utf8").trim() : HOLDERS[name];
  if (!text) throw new Error(`${name} comes without the text of its licence`);
  return `${name} ${version} (${license})\n\n${text}\n`;
}

module.exports = { Licences };
