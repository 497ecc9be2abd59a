/** `npm test`: types, lint, unused code and every test, in a fresh clone too. Arguments are passed on to jest. */
import { spawnSync } from "node:child_process";
import { buildTools, installPackages, run } from "./ready.mjs";

/** The tests open what was saved in LibreOffice. They say so and skip that where it neither is nor can be installed. */
function installLibreOffice() {
  const found = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
  const isDebianRoot =
    process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
  if (found || !isDebianRoot) return;
  run("apt-get", "update", "-qq");
  run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc");
}

const node = (script, ...args) => run(process.execPath, `node_modules/${script}`, ...args);

installPackages();
installLibreOffice();
node("typescript/bin/tsc", "--noEmit");
node("typescript/bin/tsc", "--noEmit", "-p", "src/core");
node("eslint/bin/eslint.js", ".", "--max-warnings=0");
node("prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".");
node("knip/bin/knip.js");
buildTools();
node("jest/bin/jest.js", ...process.argv.slice(2));
