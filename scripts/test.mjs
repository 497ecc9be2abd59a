/** `npm test`: types, lint, unused code and every test, in a fresh clone too. Arguments are passed on to jest. */
import { buildPages, buildTools, installPackages, installSystem, run, succeeds } from "./ready.mjs";

const node = (script, ...args) => run(process.execPath, `node_modules/${script}`, ...args);

installPackages();
for (const [program, debianPackage] of [
  ["soffice", "libreoffice-calc"],
  ["chromium", "chromium"],
])
  if (!installSystem(succeeds(program, "--version"), debianPackage))
    console.log(`${program} could not be installed: the tests that need it are skipped.`);
node("typescript/bin/tsc", "--noEmit");
node("typescript/bin/tsc", "--noEmit", "-p", "src/core");
node("eslint/bin/eslint.js", ".", "--max-warnings=0");
node("prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".");
node("knip/bin/knip.js");
await buildTools();
await buildPages();
node("jest/bin/jest.js", ...process.argv.slice(2));
