import { readFileSync } from "node:fs";
import { sampleFile } from "../../../host/sample/sampleFile";
import { SAMPLE } from "../runCli";

test("the file that is shipped is the one that is made: npm run sample", async () =>
  expect(Buffer.from(await sampleFile()).equals(readFileSync(SAMPLE))).toBe(true));
