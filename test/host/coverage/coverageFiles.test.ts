import { readFileSync } from "node:fs";
import { APISETS_FILE, COVERAGE_FILE, coverageFiles } from "../../../host/coverage/coverageFiles";

test("the list of what the host can do is up to date (npm run coverage)", () => {
  const { document, sets } = coverageFiles();
  expect(readFileSync(COVERAGE_FILE, "utf8")).toBe(document);
  expect(readFileSync(APISETS_FILE, "utf8")).toBe(sets);
});
