/**
 * `npm run bench:bundle`: how much script the pane fetches before it shows anything, beside Microsoft's React template
 * for task panes, both built by the same configuration in the same run.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { installPackages } from "../scripts/ready.mjs";

const MOST = 1.3;
/** The view that the pane opens with: fetched at once, so it counts. */
const FIRST_VIEW = "overview";

installPackages();
const require = createRequire(import.meta.url);
const webpack = require("webpack");
const configurations = require("../webpack.config.js");
const [addin] = configurations({}, { mode: "production" });

const folder = mkdtempSync(path.join(tmpdir(), "bundle-"));

/** What is built from these entries by the add-in's configuration but for its pages and pictures. */
function build(name, entry) {
  const output = { ...addin.output, path: path.join(folder, name) };
  const configuration = {
    ...addin,
    name,
    entry,
    output,
    plugins: [],
    cache: false,
    devtool: false,
  };
  return new Promise((resolve, reject) =>
    webpack(configuration, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else
        resolve({
          folder: output.path,
          stats: stats.toJson({ all: false, entrypoints: true, assets: true }),
        });
    }),
  );
}

const compressed = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Gzipped bytes of what is fetched before the first view is drawn, and of each script that is fetched later. */
function weigh({ folder: built, stats }) {
  const entries = Object.values(stats.entrypoints);
  const page = new Set(entries.flatMap(({ assets }) => assets.map(({ name }) => name)));
  const isFirst = ({ name }) => page.has(name) || name.startsWith(`${FIRST_VIEW}.`);
  const scripts = stats.assets.filter(({ name }) => name.endsWith(".js"));
  const size = ({ name }) => compressed(path.join(built, name));
  return {
    initial: scripts.filter(isFirst).reduce((sum, script) => sum + size(script), 0),
    later: scripts.filter((script) => !isFirst(script)).map((script) => [script.name, size(script)]),
  };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

try {
  const template = weigh(await build("template", { taskpane: "./bench/template/index.tsx" }));
  const ours = weigh(await build("ours", addin.entry));
  const ratio = ours.initial / template.initial;
  console.log("Initial JavaScript, gzip (level 9):");
  console.log(`${kilobytes(template.initial)}  Microsoft's React task-pane template`);
  console.log(`${kilobytes(ours.initial)}  this pane: ${ratio.toFixed(2)} times as much (at most ${MOST})`);
  console.log("Fetched when first needed:");
  for (const [name, size] of ours.later) console.log(`${kilobytes(size)}  ${name}`);
  console.log(
    "The template is written anew after the structure of Office-Addin-TaskPane-React (Header, HeroList, TextInsertion)," +
      " with our versions of React and Fluent UI, and without its polyfills for older browsers, which would make it larger.",
  );
  if (ratio > MOST) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
