/** `npm test`: advisories, types, lint, unused code and every test, in a fresh clone too. Arguments are passed on to jest. */
import { spawnSync } from "node:child_process";
import { judgeAudit } from "./audit.cjs";
import { ROOT, buildPages, buildTools, installPackages, installSystem, run, succeeds } from "./ready.mjs";

/** Asks the registry for advisories on the packages that ship; a grave one ends this program. */
function audit() {
  const words = ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=20000"];
  const { stdout } = spawnSync("npm", words, {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const { stops, sentence } = judgeAudit(stdout ?? "");
  console.log(sentence);
  if (stops) process.exit(1);
}

const node = (script, ...args) => run(process.execPath, `node_modules/${script}`, ...args);

installPackages();
audit();
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
