import { writeFileSync } from "node:fs";
import { sampleFile } from "./sampleFile";

/** Writes the sample workbook to the path that is given. */
async function main(path: string): Promise<void> {
  writeFileSync(path, await sampleFile());
}

void main(process.argv[2] ?? "assets/exempel.xlsx");
