import { existsSync, writeFileSync } from "node:fs";
import { readLabelledRows, USUAL_PATH } from "./labelledRows";
import { priorFile } from "./priorFile";

/** Writes the prior that ships, learned from a file of labelled texts. */
function main([source = USUAL_PATH, target = "src/core/classifier/prior.json"]: readonly string[]): void {
  if (!existsSync(source)) throw new Error(`No labelled texts at ${source}`);
  const rows = readLabelledRows(source);
  const text = priorFile(rows);
  writeFileSync(target, text);
  process.stdout.write(`${target}: ${text.length} characters, learned from ${rows.length} texts\n`);
}

main(process.argv.slice(2));
