import { readFileSync } from "node:fs";
import path from "node:path";
import { COMMANDS } from "../../src/commands/commands";

test("every function that the manifest names is a command, and every command has a button", () => {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(COMMANDS).sort());
});
