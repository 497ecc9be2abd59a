import { SHEET_TYPE, STYLES_TYPE, WORKBOOK_TYPE } from "../xlsx/blankParts";
import { RELATIONS_TYPE } from "../xlsx/contentTypes";
import { TRANSITIONAL_MAIN, TRANSITIONAL_RELATIONS } from "../xlsx/xmlPatch";
import { escapeAttribute } from "../xlsx/xmlText";
import { DECLARATION } from "./sheetParts";

/** A sheet with its part's number; `hasTable` where a table of the same number stands on it. */
export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly hasTable: boolean;
}

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The parts around the sheets, by path: content types, relations, the workbook and its styles. Sheets stand in the order given. */
export function mainParts(sheets: readonly SheetEntry[]): Readonly<Record<string, string>> {
  const withTables = sheets.filter(({ hasTable }) => hasTable);
  return {
    "[Content_Types].xml": contentTypes(sheets, withTables),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map(({ id }) => ["worksheet", `worksheets/sheet${id}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles(),
    ...Object.fromEntries(
      withTables.map(({ id }) => [
        `xl/worksheets/_rels/sheet${id}.xml.rels`,
        relations([["table", `../tables/table${id}.xml`]]),
      ]),
    ),
  };
}

function contentTypes(sheets: readonly SheetEntry[], withTables: readonly SheetEntry[]): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="${RELATIONS_TYPE}"/>`,
    override("xl/workbook.xml", WORKBOOK_TYPE),
    override("xl/styles.xml", STYLES_TYPE),
    ...sheets.map(({ id }) => override(`xl/worksheets/sheet${id}.xml`, SHEET_TYPE)),
    ...withTables.map(({ id }) => override(`xl/tables/table${id}.xml`, TABLE_TYPE)),
    "</Types>",
  ].join("");
}

/** Relations numbered from `rId1` in their order. */
function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${TRANSITIONAL_RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function workbook(sheets: readonly SheetEntry[]): string {
  const entries = sheets.map(
    ({ id, name }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${id}" r:id="rId${index + 1}"/>`,
  );
  const namespaces = `xmlns="${TRANSITIONAL_MAIN}" xmlns:r="${TRANSITIONAL_RELATIONS}"`;
  return `${DECLARATION}<workbook ${namespaces}><sheets>${entries.join("")}</sheets></workbook>`;
}

/** Styles 0 plain, 1 bold for captions, 2 wrapped for long texts, as `STYLES` numbers them. */
function styles(): string {
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  const fill = (type: string) => `<fill><patternFill patternType="${type}"/></fill>`;
  const xf = (fontId: number, inner = "") =>
    `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0" xfId="0"${inner === "" ? "/>" : `${inner}</xf>`}`;
  const aligned = (wrap: string) => ` applyAlignment="1"><alignment vertical="top"${wrap}/>`;
  return [
    `${DECLARATION}<styleSheet xmlns="${TRANSITIONAL_MAIN}">`,
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    `<fills count="2">${fill("none")}${fill("gray125")}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="3">${xf(0, aligned(""))}${xf(1)}${xf(0, aligned(' wrapText="1"'))}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}
