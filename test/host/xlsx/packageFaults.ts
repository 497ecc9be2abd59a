import { strFromU8, unzipSync } from "fflate";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../../../host/xlsx/xmlTree";

/** The order that Excel insists on, from the schemas of ECMA-376 part 1: root -> names of its children. */
const ORDERS: Record<string, string> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
    "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems " +
    "tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  pivotTableDefinition:
    "location pivotFields rowFields rowItems colFields colItems pageFields dataFields formats conditionalFormats " +
    "chartFormats pivotHierarchies pivotTableStyleInfo filters rowHierarchiesUsage colHierarchiesUsage extLst",
  pivotCacheDefinition: "cacheSource cacheFields cacheHierarchies kpis tupleCache calculatedItems extLst",
};

type Roots = ReadonlyMap<string, XmlElement>;

/** What Excel would find wrong in the parts of a file, a line for each; written apart from the code that saves. */
export function packageFaults(bytes: Uint8Array): string[] {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  const roots = new Map(files.map(([path, content]) => [path, parseXml(strFromU8(content), path)]));
  return [
    ...typeFaults(roots),
    ...[...roots].flatMap(([path, root]) => [
      ...orderFaults(path, root),
      ...countFaults(path, root),
      ...relationFaults(roots, path, root),
      ...(root.name === "worksheet" ? sheetFaults(roots, path, root) : []),
      ...(root.name === "pivotTableDefinition" ? pivotFaults(roots, path, root) : []),
    ]),
    ...uniqueFaults(roots),
  ];
}

function typeFaults(roots: Roots): string[] {
  const overrides = childrenOf(roots.get("[Content_Types].xml"), "Override").map(
    (one) => attributeOf(one, "PartName")?.slice(1) ?? "",
  );
  const plain = [...roots.keys()].filter((path) => path.startsWith("xl/") && path.endsWith(".xml"));
  return [
    ...overrides.filter((path) => !roots.has(path)).map((path) => `type of ${path}, which is not there`),
    ...plain.filter((path) => !overrides.includes(path)).map((path) => `${path} has no type`),
    ...repeated(overrides).map((path) => `two types of ${path}`),
  ];
}

function orderFaults(path: string, root: XmlElement): string[] {
  const order = ORDERS[root.name]?.split(" ");
  if (order === undefined) return [];
  const ranks = root.children.map(({ name }) => order.indexOf(name));
  return ranks.flatMap((rank, i) =>
    rank < Math.max(0, ...ranks.slice(0, i)) ? `${path}: place of ${root.children[i]?.name}` : [],
  );
}

function countFaults(path: string, element: XmlElement): string[] {
  const { name, children } = element;
  const count = attributeOf(element, "count");
  const isWrong = count !== undefined && name !== "sst" && Number(count) !== children.length;
  return [
    ...(isWrong ? [`${path}: ${name} counts ${count}, not ${children.length}`] : []),
    ...children.flatMap((child) => countFaults(path, child)),
  ];
}

/** Every `r:id` of a part is one of its relations, and every relation leads to a part. */
function relationFaults(roots: Roots, path: string, root: XmlElement): string[] {
  if (path.endsWith(".rels")) return [];
  const relations = relationsOf(roots, path);
  const ids = new Set(allRelations(roots, path).map((one) => attributeOf(one, "Id")));
  return [
    ...relations.flatMap(([id, target]) => (roots.has(target) ? [] : [`${path}: ${id} leads nowhere`])),
    ...repeated(relations.map(([id]) => id)).map((id) => `${path}: ${id} twice`),
    ...referencesIn(root).flatMap((id) => (ids.has(id) ? [] : [`${path}: no relation ${id}`])),
  ];
}

/** Internal relations of a part: id and target path. */
function relationsOf(roots: Roots, path: string): [string, string][] {
  return allRelations(roots, path)
    .filter((one) => attributeOf(one, "TargetMode") !== "External")
    .map((one) => {
      const url = new URL(attributeOf(one, "Target") ?? "", `file:///${path}`);
      return [attributeOf(one, "Id") ?? "", decodeURI(url.pathname.slice(1))];
    });
}

function allRelations(roots: Roots, path: string): XmlElement[] {
  return childrenOf(roots.get(path.replace(/([^/]*)$/, "_rels/$1.rels")), "Relationship");
}

function referencesIn({ attributes, children }: XmlElement): string[] {
  return [
    ...(attributes.has("r:id") ? [attributes.get("r:id") ?? ""] : []),
    ...children.flatMap(referencesIn),
  ];
}

function sheetFaults(roots: Roots, path: string, root: XmlElement): string[] {
  const rows = childrenOf(childOf(root, "sheetData"), "row");
  const styleSheet = [...roots.values()].find(({ name }) => name === "styleSheet");
  const styles = childOf(styleSheet, "cellXfs")?.children.length ?? 1;
  const cells = rows.flatMap((row) => childrenOf(row, "c"));
  const places = cells.map((cell) => placeOf(attributeOf(cell, "r") ?? ""));
  const tables = relationsOf(roots, path).flatMap(([, target]) => roots.get(target) ?? []);
  return [
    ...places.flatMap((place, i) => (i > 0 && place <= (places[i - 1] ?? 0) ? [`${path}: cell order`] : [])),
    ...cells.flatMap((cell) => (Number(attributeOf(cell, "s") ?? 0) < styles ? [] : [`${path}: style`])),
    ...tables.filter(({ name }) => name === "table").flatMap((table) => tableFaults(path, table, cells)),
  ];
}

/** Row and column of `B12` in one number that grows from row to row. */
function placeOf(reference: string): number {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(row) * 16_385 + column;
}

/** The header cells of a table are texts and say what its columns are called. */
function tableFaults(path: string, table: XmlElement, cells: readonly XmlElement[]): string[] {
  const ref = attributeOf(table, "ref") ?? "";
  const names = childrenOf(childOf(table, "tableColumns"), "tableColumn").map(
    (column) => attributeOf(column, "name") ?? "",
  );
  const first = placeOf(ref.split(":")[0] ?? "");
  const headers = names.map((_, i) => cells.find((c) => placeOf(attributeOf(c, "r") ?? "") === first + i));
  const filter = attributeOf(childOf(table, "autoFilter"), "ref");
  const rowOf = (place: string) => Number(/\d+$/.exec(place)?.[0]);
  const isWrongFilter = filter !== undefined && rowOf(filter) + totalsOf(table) !== rowOf(ref);
  return [
    ...headers.flatMap((cell, i) =>
      cell !== undefined && attributeOf(cell, "t") === "inlineStr" && textOf(cell) === names[i]
        ? []
        : [`${path}: header ${names[i]}`],
    ),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${path}: column ${name} twice`),
    ...(isWrongFilter ? [`${path}: filter ${filter} of ${ref}`] : []),
  ];
}

function totalsOf(table: XmlElement): number {
  return Number(attributeOf(table, "totalsRowCount") ?? 0);
}

function textOf({ text, children }: XmlElement): string {
  return text + children.map(textOf).join("");
}

/** A pivot's cache is the one that the workbook lists by its number; items and records point at what is there. */
function pivotFaults(roots: Roots, path: string, pivot: XmlElement): string[] {
  const [cachePath = ""] = relationsOf(roots, path).map(([, target]) => target);
  const cache = roots.get(cachePath);
  const fields = childOf(cache, "cacheFields")?.children ?? [];
  const shared = fields.map((field) => childOf(field, "sharedItems")?.children.length ?? 0);
  const listed = childrenOf(childOf(roots.get("xl/workbook.xml"), "pivotCaches"), "pivotCache").map((one) => [
    attributeOf(one, "cacheId"),
    new Map(relationsOf(roots, "xl/workbook.xml")).get(attributeOf(one, "id") ?? ""),
  ]);
  const isListed = listed.some(([id, part]) => id === attributeOf(pivot, "cacheId") && part === cachePath);
  const own = childOf(pivot, "pivotFields")?.children ?? [];
  const isTooFar = own.some((field, i) =>
    (childOf(field, "items")?.children ?? []).some(
      (item) => Number(attributeOf(item, "x") ?? 0) >= Math.max(1, shared[i] ?? 0),
    ),
  );
  return [
    ...(isListed ? [] : [`${path}: cache`]),
    ...(own.length === fields.length ? [] : [`${path}: ${own.length} of ${fields.length} fields`]),
    ...(isTooFar ? [`${path}: an item that is not shared`] : []),
    ...recordFaults(roots, cachePath, shared),
    ...lineFaults(path, pivot),
  ];
}

function recordFaults(roots: Roots, cachePath: string, shared: readonly number[]): string[] {
  const records = relationsOf(roots, cachePath).map(([, target]) => roots.get(target))[0]?.children ?? [];
  const isRight = records.every(
    ({ children }) =>
      children.length === shared.length &&
      children.every((cell, i) => cell.name !== "x" || Number(attributeOf(cell, "v")) < (shared[i] ?? 0)),
  );
  const count = Number(attributeOf(roots.get(cachePath), "recordCount"));
  return isRight && count === records.length ? [] : [`${cachePath}: records`];
}

/** The body has a row for each row line and a column for each column line. */
function lineFaults(path: string, pivot: XmlElement): string[] {
  const location = childOf(pivot, "location");
  const [from = 0, to = 0] = (attributeOf(location, "ref") ?? "").split(":").map(placeOf);
  const rows = Math.floor(to / 16_385) - Math.floor(from / 16_385) + 1;
  const columns = (to % 16_385) - (from % 16_385) + 1;
  const lines = (name: string) => childOf(pivot, name)?.children.length ?? 0;
  const isRight =
    rows - Number(attributeOf(location, "firstDataRow")) === lines("rowItems") &&
    columns - Number(attributeOf(location, "firstDataCol")) === lines("colItems");
  return isRight ? [] : [`${path}: lines`];
}

function uniqueFaults(roots: Roots): string[] {
  const ofName = (name: string) => [...roots.values()].filter((root) => root.name === name);
  const sheets = childOf(roots.get("xl/workbook.xml"), "sheets")?.children ?? [];
  const all: [string, (string | undefined)[]][] = [
    ["table id", ofName("table").map((table) => attributeOf(table, "id"))],
    ["table name", ofName("table").map((table) => attributeOf(table, "displayName")?.toLowerCase())],
    ["pivot name", ofName("pivotTableDefinition").map((pivot) => attributeOf(pivot, "name"))],
    ["sheet id", sheets.map((sheet) => attributeOf(sheet, "sheetId"))],
    ["sheet name", sheets.map((sheet) => attributeOf(sheet, "name")?.toLowerCase())],
  ];
  return all.flatMap(([what, values]) => repeated(values).map((value) => `${what} ${value} twice`));
}

function repeated<T>(items: readonly T[]): T[] {
  return items.filter((item, i) => items.indexOf(item) < i);
}
