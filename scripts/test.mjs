/** `npm test`: types, lint, unused code and every test, in a fresh clone too. Arguments are passed on to jest. */
import { spawnSync } from "node:child_process";
import { buildPages, buildTools, installPackages, run } from "./ready.mjs";

/** Whether a program runs and ends well; what it prints is not shown. */
const succeeds = (program, ...args) =>
  spawnSync(program, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;

/** Installs a Debian package where it is missing and may be installed; the tests that need it are skipped by name where not. */
function installSystem(program, debianPackage) {
  if (succeeds(program, "--version")) return;
  const isInstalled =
    process.getuid?.() === 0 &&
    succeeds("apt-get", "update") &&
    succeeds("apt-get", "install", "-y", "--no-install-recommends", debianPackage);
  if (!isInstalled) console.log(`${program} could not be installed: the tests that need it are skipped.`);
}

const node = (script, ...args) => run(process.execPath, `node_modules/${script}`, ...args);

installPackages();
installSystem("soffice", "libreoffice-calc");
installSystem("chromium", "chromium");
node("typescript/bin/tsc", "--noEmit");
node("typescript/bin/tsc", "--noEmit", "-p", "src/core");
node("eslint/bin/eslint.js", ".", "--max-warnings=0");
node("prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".");
node("knip/bin/knip.js");
await buildTools();
await buildPages();
node("jest/bin/jest.js", ...process.argv.slice(2));
