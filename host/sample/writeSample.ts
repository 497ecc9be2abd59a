import { writeFileSync } from "node:fs";
import { sampleFile } from "./sampleFile";

/** Writes the sample workbook to the path that is given. */
async function main(path: string): Promise<void> {
  writeFileSync(path, await sampleFile());
}

main(process.argv[2] ?? "assets/exempel.xlsx").catch((error: unknown) => {
  // The stack of an error in office.js quotes its one line of three million characters.
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
