import { readFileSync } from "node:fs";
import path from "node:path";
import { COMMAND_NAMES } from "../src/commands/names";
import { manifestFaults } from "../host/manifest/manifestRules";
import { schemaFaults } from "../host/manifest/manifestSchema";
import { ManifestXml } from "../host/manifest/manifestXml";
import { pngSize } from "../host/manifest/pngSize";

const ROOT = path.join(__dirname, "..");
const SCHEMAS = path.join(ROOT, "../shared/manifest-xsd");
const xml = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const around = {
  origin: "https://localhost:3000",
  pages: ["taskpane.html"],
  commands: COMMAND_NAMES,
  pixels: (file: string) => pngSize(path.join(ROOT, file)),
};

test("it breaks none of our own rules", () => {
  expect(manifestFaults(xml, around)).toEqual([]);
});

test("it asks for what the code needs and no more, and runs without a shared runtime too", () => {
  const manifest = new ManifestXml(xml);
  const sets = manifest.elements("Set").map(({ attributes }) => Object.fromEntries(attributes));
  expect(sets).toEqual([{ Name: "ExcelApi", MinVersion: "1.13" }]);
  expect(manifest.texts("Permissions")).toEqual(["ReadWriteDocument"]);
});

test("Microsoft's schemas find it valid, and would tell of a fault (not asked where they are not at hand)", async () => {
  const faults = [xml, xml.replace("ReadWriteDocument", "Everything")].map((text) =>
    schemaFaults(text, SCHEMAS),
  );
  const [none, some] = await Promise.all(faults);
  expect(none ?? []).toEqual([]);
  expect(some ?? ["not at hand"]).not.toEqual([]);
});
