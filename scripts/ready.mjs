/** Makes a fresh clone ready: installs the packages that are missing and builds the tools that are out of date. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Runs a program and shows what it prints; ends this one with its exit code if it fails. */
export function run(program, ...args) {
  finish(spawnSync(program, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" }));
}

/** As `run`, but everything goes to stderr: what the caller prints on stdout may be read by another program. */
function prepare(program, ...args) {
  finish(
    spawnSync(program, args, { cwd: ROOT, stdio: ["ignore", 2, 2], shell: process.platform === "win32" }),
  );
}

function finish({ status, error }) {
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const inRoot = (...parts) => path.join(ROOT, ...parts);
const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

const packagesOf = (lock) => (existsSync(lock) ? JSON.parse(readFileSync(lock, "utf8")).packages : {});

/** Whether every package of the lock file that this machine needs is there in the version that it names. */
function arePackagesInstalled() {
  const installed = packagesOf(inRoot("node_modules/.package-lock.json"));
  return Object.entries(packagesOf(inRoot("package-lock.json"))).every(
    ([folder, { version, optional }]) => folder === "" || optional || installed[folder]?.version === version,
  );
}

/** Installs the packages of the lock file unless they are there. */
export function installPackages() {
  if (!arePackagesInstalled()) prepare("npm", "ci", "--no-fund", "--no-audit", "--loglevel=error");
}

/** Whether a program runs and ends well; what it prints is not shown. */
export const succeeds = (program, ...args) =>
  spawnSync(program, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;

/** Installs a Debian package, where that is allowed, unless what is needed of it `isThere`; gives whether it is then. */
export function installSystem(isThere, debianPackage) {
  return (
    isThere ||
    (process.getuid?.() === 0 &&
      succeeds("apt-get", "update") &&
      succeeds("apt-get", "install", "-y", "--no-install-recommends", debianPackage))
  );
}

function newest(folder) {
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, age(path.join(entry.parentPath, entry.name))), 0);
}

/** The newest of the folders' files and of what decides how they are built. */
const newestOf = (folders) =>
  Math.max(
    ...folders.map(newest),
    ...["webpack.config.js", "package-lock.json"].map((file) => age(inRoot(file))),
  );

/** webpack's configurations: what tells when each was made, and what it is made of. */
const TOOLS = {
  name: "tools",
  made: "dist/tools/cli.cjs",
  sources: ["src", "host", "bench", "test/e2e", "test/faults"],
};
const ADDIN = { name: "addin", made: "dist/addin/taskpane.html", sources: ["src", "assets"] };
const WORKBENCH = {
  name: "workbench",
  made: "dist/workbench/index.html",
  sources: ["src", "host", "assets"],
};

const isOld = ({ made, sources }) => age(inRoot(made)) < newestOf(sources);

const webpack = ({ name }) => [
  inRoot("node_modules/webpack/bin/webpack.js"),
  "--config-name",
  name,
  "--mode",
  "production",
];

/** Builds what is out of date, side by side, since each takes its time. */
async function build(...configurations) {
  const old = configurations.filter(isOld);
  const builds = old.map((one) =>
    once(spawn(process.execPath, webpack(one), { cwd: ROOT, stdio: ["ignore", 2, 2] }), "exit"),
  );
  for (const [status] of await Promise.all(builds)) if (status !== 0) process.exit(status ?? 1);
  // webpack leaves a file alone that comes out as it was.
  for (const { made } of old) utimesSync(inRoot(made), new Date(), new Date());
}

/** Builds the command line and the measurements where they are out of date. */
export const buildTools = () => build(TOOLS);

/** Builds the add-in as it ships, and the workbench, where they are out of date. */
export const buildPages = () => build(ADDIN, WORKBENCH);
