import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const MAIN = "OfficeAppManifestV1_1.xsd";

/** What Microsoft's schemas, kept in a folder, say of a manifest; null where they are not at hand. */
export async function schemaFaults(text: string, folder: string): Promise<readonly string[] | null> {
  if (!existsSync(path.join(folder, MAIN))) return null;
  const schema = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), "utf8"),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: text }],
    schema: [schema(MAIN)],
    preload: readdirSync(folder)
      .filter((file) => file !== MAIN)
      .map(schema),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
