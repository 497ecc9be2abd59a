import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { apiSets } from "./apiSets";
import { coverageDocument } from "./coverageDocument";
import { guessesIn } from "./guesses";
import { coverage } from "./hostMembers";
import { readOfficeTypes } from "./officeTypes";

export const COVERAGE_FILE = "docs/host-coverage.md";
export const APISETS_FILE = "host/protocol/apiSets.json";

/** What the two generated files must say, given that this runs in the project's root. */
export function coverageFiles(): { readonly document: string; readonly sets: string } {
  const types = readOfficeTypes(readFileSync("node_modules/@types/office-js/index.d.ts", "utf8"));
  const classes = coverage(types);
  return {
    document: coverageDocument(
      classes,
      sourceFiles("host").flatMap((file) => guessesIn(file, readFileSync(file, "utf8"))),
    ),
    sets: `${JSON.stringify(apiSets(classes), null, 1)}\n`,
  };
}

/** The TypeScript files under a folder in the order of their names, with slashes on every system. */
function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, "/")))
    .sort();
}
