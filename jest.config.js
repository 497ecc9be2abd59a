// @ts-check
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];
/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "<rootDir>/test/environment.cjs",
  // office.js defines globals of its own; jest must not look at them after a test file.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform: { "^.+\\.tsx?$": swc, "/hyparquet(-writer)?/.+\\.js$": swc },
  // Published as modules only, which jest does not take as they are.
  transformIgnorePatterns: ["/node_modules/(?!hyparquet)"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist"],
  clearMocks: true,
  restoreMocks: true,
  // By default one core is left idle, which on a machine with two is half of it.
  maxWorkers: "100%",
  testTimeout: 600000,
  workerIdleMemoryLimit: "1GB",
};
