/** `npm test`: types, lint, unused code and every test, in a fresh clone too. Arguments are passed on to jest. */
import { spawnSync } from "node:child_process";
import { buildTools, installPackages, run } from "./ready.mjs";

/** Whether a program runs and ends well; what it prints is not shown. */
const succeeds = (program, ...args) =>
  spawnSync(program, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;

/** One test opens what was saved in LibreOffice; it is skipped by name where that neither is nor can be installed. */
function installLibreOffice() {
  if (succeeds("soffice", "--version")) return;
  const isInstalled =
    process.getuid?.() === 0 &&
    succeeds("apt-get", "update") &&
    succeeds("apt-get", "install", "-y", "--no-install-recommends", "libreoffice-calc");
  if (!isInstalled) console.log("LibreOffice could not be installed: the test that needs it is skipped.");
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
