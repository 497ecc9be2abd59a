import { strToU8, zipSync, type ZipOptions } from "fflate";

export type Parts = Record<string, string>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A zip file of these texts, in their order. */
export function zipOf(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { mtime: "2020-02-02T02:02:02", ...options });
}

/** A zip file of one part. */
export function zipOfBytes(path: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ [path]: bytes });
}

/** A relations part: [id, last word of the type, target]. */
export function relationsXml(
  relations: readonly (readonly [string, string, string])[],
  base = RELATIONS,
): string {
  const items = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** `[Content_Types].xml` for parts with these types: path -> last words of the type. */
export function contentTypesXml(types: Record<string, string>): string {
  const overrides = Object.entries(types).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const xml = `<Default Extension="xml" ContentType="application/xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${rels}${xml}${overrides.join("")}</Types>`;
}

export interface WorkbookFixture {
  /** Sheet name -> what stands inside `<worksheet>`. */
  sheets: Record<string, string>;
  /** `<si>` elements. */
  sharedStrings?: string;
  styles?: string;
  /** What stands in `<workbook>` before and after `<sheets>`. */
  beforeSheets?: string;
  afterSheets?: string;
  /** More parts, or others in the place of those made. */
  parts?: Parts;
}

/** The parts of a workbook with these sheets, `xl/worksheets/sheet1.xml` and on. */
export function workbookParts(fixture: WorkbookFixture): Parts {
  const names = Object.keys(fixture.sheets);
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const types: Record<string, string> = { "xl/workbook.xml": "sheet.main" };
  const relations: [string, string, string][] = [];
  const parts: Parts = {};
  Object.values(fixture.sheets).forEach((inner, i) => {
    const path = `worksheets/sheet${i + 1}.xml`;
    parts[`xl/${path}`] = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</worksheet>`;
    types[`xl/${path}`] = "worksheet";
    relations.push([`rId${i + 1}`, "worksheet", path]);
  });
  if (fixture.sharedStrings !== undefined) {
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${fixture.sharedStrings}</sst>`;
    types["xl/sharedStrings.xml"] = "sharedStrings";
    relations.push(["rIdStrings", "sharedStrings", "sharedStrings.xml"]);
  }
  if (fixture.styles !== undefined) {
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${fixture.styles}</styleSheet>`;
    types["xl/styles.xml"] = "styles";
    relations.push(["rIdStyles", "styles", "/xl/styles.xml"]);
  }
  const inside = `${fixture.beforeSheets ?? ""}<sheets>${sheets.join("")}</sheets>${fixture.afterSheets ?? ""}`;
  return {
    "[Content_Types].xml": contentTypesXml(types),
    "_rels/.rels": relationsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml(relations),
    ...parts,
    ...fixture.parts,
  };
}

/** The workbook of `workbookParts` as a file. */
export function workbookFile(fixture: WorkbookFixture): Uint8Array {
  return zipOf(workbookParts(fixture));
}
