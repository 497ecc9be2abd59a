// @ts-check
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Licences } = require("./scripts/licences.cjs");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/** Where the manifest says that the add-in is served, unless `--env address=https://...` says otherwise. */
const ADDRESS = "https://localhost:3000";

/** Where office.js comes from in production; Microsoft requires its own address. */
const OFFICE_JS = "https://appsforoffice.microsoft.com";

/** Fluent UI inserts empty style elements and fills them by script: this is the hash of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_JS}`,
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** @param {boolean} dev */
const swcLoader = (dev) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: dev } },
    },
    module: { type: "es6" },
    sourceMaps: true,
  },
});

const common = {
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  performance: { hints: /** @type {const} */ (false) },
  stats: "errors-warnings",
};

/**
 * A page with all it loads, put in a folder of dist that has its name.
 * @param {string} name
 * @param {boolean} dev
 * @returns {import("webpack").Configuration}
 */
const page = (name, dev) => ({
  ...common,
  name,
  mode: dev ? "development" : "production",
  target: ["web", "es2022"],
  devtool: dev ? "cheap-module-source-map" : "source-map",
  cache: { type: "filesystem", name: `${name}-${dev ? "development" : "production"}` },
  output: {
    path: path.resolve(__dirname, "dist", name),
    filename: dev ? "[name].js" : "[name].[contenthash:8].js",
    chunkFilename: dev ? "[name].chunk.js" : "[name].[contenthash:8].chunk.js",
    clean: true,
  },
  module: { rules: [swcLoader(dev)] },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        terserOptions: { compress: true, mangle: true },
      }),
    ],
  },
});

/**
 * The manifest with another address in place of its own.
 * @param {string} address
 */
const servedFrom = (address) => {
  if (new URL(address).origin !== address || !address.startsWith("https:"))
    throw new Error(`address: https:// and a host, nothing after it, please; not ${address}`);
  return (/** @type {Buffer} */ manifest) => manifest.toString().replaceAll(ADDRESS, address);
};

/**
 * The add-in: exactly what is put on a web server.
 * @param {boolean} dev
 * @param {string} address
 * @returns {import("webpack").Configuration}
 */
const addin = (dev, address) => ({
  ...page("addin", dev),
  entry: {
    early: "./src/commands/early.ts",
    taskpane: ["./src/commands/commands.ts", "./src/taskpane/index.tsx"],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      policy,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "manifest.xml", to: "manifest.xml", transform: servedFrom(address) },
      ],
    }),
    new Licences("licences.txt"),
  ],
});

/**
 * The workbench: a page that stands in for Excel on the web. Its policy is a header of the server's.
 * @param {boolean} dev
 * @returns {import("webpack").Configuration}
 */
const workbench = (dev) => ({
  ...page("workbench", dev),
  entry: { workbench: "./host/workbench/index.tsx" },
  plugins: [
    new HtmlWebpackPlugin({ template: "./host/workbench/workbench.html", filename: "index.html" }),
    new CopyWebpackPlugin({ patterns: [{ from: "assets/exempel.xlsx", to: "exempel.xlsx" }] }),
  ],
});

/**
 * The command line and the measurements: programs for Node that find their packages in node_modules.
 * @returns {import("webpack").Configuration}
 */
const tools = () => ({
  ...common,
  name: "tools",
  // Silent when all is well: the command line builds itself where it is out of date.
  stats: "errors-only",
  mode: "production",
  target: "node20",
  devtool: "source-map",
  entry: {
    cli: "./host/cli.ts",
    workThread: "./host/commandLine/workThread.ts",
    readerThread: "./host/gather/readerThread.ts",
    speed: "./bench/speed.ts",
    refresh: "./bench/refresh.ts",
    accuracy: "./bench/accuracy.ts",
    suggestionSpeed: "./bench/suggestionSpeed.ts",
    gather: "./bench/gather.ts",
    train: "./bench/train.ts",
    workbench: "./bench/workbench.ts",
    sample: "./host/sample/writeSample.ts",
    coverage: "./host/coverage/writeCoverage.ts",
    screenshots: "./test/e2e/takeScreenshots.ts",
    faults: "./test/faults/runFaults.ts",
    validate: "./host/manifest/validate.ts",
  },
  output: { path: path.resolve(__dirname, "dist/tools"), filename: "[name].cjs", clean: true },
  externals: [/^[^./]/],
  externalsType: "commonjs",
  node: { __filename: false, __dirname: false },
  // The place of a package is looked up when the program runs.
  module: { rules: [swcLoader(false)], parser: { javascript: { createRequire: false } } },
  optimization: { minimize: false },
});

/** @param {{ address?: string }} env @param {{ mode?: string }} argv */
module.exports = ({ address = ADDRESS }, argv) => {
  const dev = argv.mode !== "production";
  return [addin(dev, address), workbench(dev), tools()];
};
