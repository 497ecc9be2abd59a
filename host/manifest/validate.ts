/** `npm run validate [MANIFEST] [ADDRESS]`: whether a manifest is fit to be used. Exit code 1 where it is not. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { COMMAND_NAMES } from "../../src/commands/names";
import { manifestFaults } from "./manifestRules";
import { schemaFaults } from "./manifestSchema";
import { pngSize } from "./pngSize";

const SCHEMAS = "../shared/manifest-xsd";
const NO_SCHEMAS = `Microsoft's schemas are not at hand (${SCHEMAS}): the manifest was checked against our own rules only.\n`;

async function main(file = "manifest.xml", origin = "https://localhost:3000"): Promise<void> {
  const text = readFileSync(file, "utf8");
  const fromSchema = await schemaFaults(text, path.resolve(SCHEMAS));
  const own = manifestFaults(text, {
    origin,
    pages: ["taskpane.html"],
    commands: COMMAND_NAMES,
    pixels: (image) => pngSize(path.resolve(image)),
  });
  const faults = [...(fromSchema ?? []), ...own];
  if (fromSchema === null) process.stdout.write(NO_SCHEMAS);
  process.stdout.write(faults.length === 0 ? `${file}: valid.\n` : `${faults.join("\n")}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

main(...process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
