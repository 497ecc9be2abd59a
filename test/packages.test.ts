import { readFileSync } from "node:fs";
import path from "node:path";

const lock = readFileSync(path.join(__dirname, "../package-lock.json"), "utf8");

// npm ci fails on every platform if the lock lacks the binaries of one, which happens when it is made on Linux alone.
test.each(["win32-x64-msvc", "win32-arm64-msvc", "darwin-x64", "darwin-arm64"])(
  "the lock file holds the compiler for %s",
  (platform) => expect(lock).toContain(`"node_modules/@swc/core-${platform}"`),
);

test("the lock file names no download address", () => expect(lock).not.toContain('"resolved"'));
