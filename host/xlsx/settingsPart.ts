import { FileFault } from "./fault";
import type { Package } from "./package";
import { relatedParts } from "./tableRelations";
import { TRANSITIONAL_RELATIONS } from "./xmlPatch";
import { decodeXstring, encodeXstring, escapeAttribute, escapeXml } from "./xmlText";
import { attributeOf, childrenOf, parseXml } from "./xmlTree";

const NAMESPACE = "https://insatskollen.se/settings";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Every custom XML part has an id of its own; this is ours. */
const STORE_ID = "{6E1B2A54-43C7-4C5B-9E57-1D5A7C5E7A11}";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The add-in's settings, which are kept in a custom XML part of the workbook: name -> JSON text. */
export function readSettings(pkg: Package, workbook: string): Map<string, string> {
  const part = settingsPart(pkg, workbook);
  if (part === null) return new Map();
  const settings = childrenOf(parseXml(pkg.text(part), part), "setting");
  return new Map(
    settings.map((setting) => [
      decodeXstring(attributeOf(setting, "name") ?? ""),
      decodeXstring(setting.text),
    ]),
  );
}

/** Writes the settings where they differ from those in the package. */
export function saveSettings(pkg: Package, workbook: string, settings: ReadonlyMap<string, string>): void {
  const known = readSettings(pkg, workbook);
  const isSame =
    known.size === settings.size && [...settings].every(([name, json]) => known.get(name) === json);
  if (isSame) return;
  pkg.write(settingsPart(pkg, workbook) ?? addSettingsPart(pkg, workbook), settingsXml(settings));
}

function settingsXml(settings: ReadonlyMap<string, string>): string {
  const items = [...settings].map(
    ([name, json]) =>
      `<setting name="${escapeAttribute(encodeXstring(name))}">${escapeXml(encodeXstring(json))}</setting>`,
  );
  return `${DECLARATION}<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`;
}

function settingsPart(pkg: Package, workbook: string): string | null {
  const parts = relatedParts(pkg, workbook, "customXml").map(({ target }) => target);
  return parts.find((part) => isOurs(pkg, part)) ?? null;
}

/** Custom XML of others may be anything, even what is not well-formed. */
function isOurs(pkg: Package, part: string): boolean {
  try {
    return attributeOf(parseXml(pkg.text(part), part), "xmlns") === NAMESPACE;
  } catch (fault) {
    if (fault instanceof FileFault) return false;
    throw fault;
  }
}

function addSettingsPart(pkg: Package, workbook: string): string {
  const part = pkg.freePath("customXml/item", ".xml");
  const properties = pkg.freePath("customXml/itemProps", ".xml");
  const reference = `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs>`;
  pkg.write(part, settingsXml(new Map()));
  pkg.write(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}">${reference}</ds:datastoreItem>`,
  );
  pkg.setContentType(properties, PROPERTIES_TYPE);
  pkg.relate(part, `${TRANSITIONAL_RELATIONS}/customXmlProps`, properties);
  pkg.relate(workbook, `${TRANSITIONAL_RELATIONS}/customXml`, part);
  return part;
}
