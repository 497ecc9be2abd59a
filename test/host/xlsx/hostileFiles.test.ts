import { strToU8, zipSync } from "fflate";
import { FileFault } from "../../../host/xlsx/fault";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { readZip } from "../../../host/xlsx/zipRead";
import { fileStringsFor } from "../../../src/strings/fileStrings";
import { contentTypesXml, relationsXml, workbookParts, zipOf, type Parts } from "./fixture";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const PARTS = workbookParts({
  sheets: { Blad1: `<sheetData>${ROWS}</sheetData>` },
  sharedStrings: "<si><t>a</t></si>",
  styles: "",
});

const file = (parts: Parts) => zipOf({ ...PARTS, ...parts });
const sheet = (inner: string) =>
  file({ [SHEET]: (PARTS[SHEET] ?? "").replace(/<sheetData>.*<\/sheetData>/, () => inner) });
const rows = (inner: string) => sheet(`<sheetData>${inner}</sheetData>`);
const cell = (attributes: string, inner = "") => rows(`<row r="1"><c ${attributes}>${inner}</c></row>`);

/** `opened`, or the fault's code, for which both languages have a sentence. */
function endOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes, "bok.xlsx");
    return "opened";
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    for (const language of ["sv", "en"] as const)
      expect(fileStringsFor(language).fileFaults[fault.code]("bok.xlsx")).toMatch(/^bok\.xlsx .*\.$/s);
    return fault.code;
  }
}

/** The bytes with a number of `size` bytes written over a field of every header with this signature. */
function withField(
  bytes: Uint8Array,
  signature: number,
  field: number,
  size: 2 | 4,
  value: number,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + field + size <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + field, value, true);
    else view.setUint32(at + field, value, true);
  }
  return copy;
}
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Every entry of the directory leads to the same data, nearly the whole file. */
function overlapping(): Uint8Array {
  const entries = Array.from({ length: 50 }, (_, i): [string, string] => [`p${i}.xml`, "x".repeat(5000)]);
  const whole = zipOf(Object.fromEntries(entries), { level: 0 });
  return withField(withField(whole, CENTRAL, 42, 4, 0), CENTRAL, 20, 4, 200_000);
}

const MEGABYTE = "0".repeat(2 ** 20);
const LAUGHS = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("")}]>`;
const XXE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const DTD = '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">';
const PARAMETER = '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.org/p"> %p;]>';

describe("zip files", () => {
  const bomb = zipOf({ ...PARTS, [SHEET]: MEGABYTE.repeat(40) }, { level: 9 });
  const nested = zipOf({ ...PARTS, "xl/embeddings/bomb.zip": "" });
  test.each<[string, Uint8Array, string]>([
    ["a bomb in the sheet", bomb, "too-large"],
    ["a bomb that says it is small", withField(bomb, CENTRAL, 24, 4, 10), "too-large"],
    ["sizes said to be four gigabytes", withField(file({}), CENTRAL, 24, 4, 0xfffffffe), "opened"],
    ["local sizes that lie", withField(file({}), LOCAL, 22, 4, 1), "opened"],
    ["compressed sizes that lie", withField(file({}), CENTRAL, 20, 4, 0xfffffffe), "truncated"],
    ["checksums that lie", withField(file({}), CENTRAL, 16, 4, 1), "truncated"],
    ["entries that overlap", overlapping(), "too-large"],
    ["a zip file in the zip file, which nobody opens", nested, "opened"],
    [
      "twenty thousand entries",
      file(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`a/${i}.bin`, ""]))),
      "opened",
    ],
    ["a step out of the package", file({ "xl/../../../tmp/a.xml": "" }), "bad-path"],
    ["an absolute name", file({ "/etc/passwd": "" }), "bad-path"],
    ["a Windows drive", file({ "C:\\Windows\\a.xml": "" }), "bad-path"],
    ["a part a second time, with backslashes", file({ "xl\\worksheets\\sheet1.xml": "" }), "bad-path"],
    ["a step out of the package with backslashes", file({ "xl\\..\\..\\a.xml": "" }), "bad-path"],
    ["a share", file({ "\\\\server\\share\\a.xml": "" }), "bad-path"],
    ["a NUL", file({ "xl/a.xml\0.png": "" }), "bad-path"],
    ["two names that differ in case", file({ "XL/WORKBOOK.xml": "" }), "bad-path"],
    ["an encrypted entry", withField(file({}), CENTRAL, 8, 2, 1), "encrypted-or-xls"],
    ["nothing", new Uint8Array(0), "not-zip"],
    ["a byte", Uint8Array.of(0x50), "not-zip"],
    ["a web page", strToU8("<html><table><tr><td>SA-PI</td></tr></table></html>"), "not-zip"],
    ["an .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "encrypted-or-xls"],
    [
      "an .ods",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "no-workbook",
    ],
    [
      "an .xlsb",
      file({ "[Content_Types].xml": contentTypesXml({ "xl/workbook.xml": "binary" }) }),
      "unsupported",
    ],
  ])("%s", (_, bytes, end) => {
    expect(endOf(bytes)).toBe(end);
  });
});

describe("a document type is refused wherever it stands", () => {
  const places = [
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    SHEET,
    "xl/sharedStrings.xml",
    "xl/styles.xml",
  ];
  const kinds: readonly (readonly [string, string])[] = [
    ["a file", XXE],
    ["a web page", DTD],
    ["a billion laughs", LAUGHS],
    ["parameters", PARAMETER],
  ];
  test.each(places.flatMap((path) => kinds.map(([kind, type]) => [kind, path, type] as const)))(
    "%s in %s",
    (_, path, type) => {
      expect(endOf(file({ [path]: type + (PARTS[path] ?? "") }))).toBe("doctype");
    },
  );
});

describe("broken XML", () => {
  const whole = PARTS[SHEET] ?? "";
  const bytesOf = (bytes: Uint8Array) => {
    const others = Object.entries(PARTS).map(([path, text]) => [path, strToU8(text)] as const);
    return zipSync({ ...Object.fromEntries(others), [SHEET]: bytes });
  };
  const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
  test.each<[string, Uint8Array, string]>([
    ["cut in the middle", file({ [SHEET]: whole.slice(0, whole.length / 2) }), "broken-xml"],
    ["nothing", file({ [SHEET]: "" }), "broken-xml"],
    ["another part's content", file({ [SHEET]: PARTS["xl/workbook.xml"] ?? "" }), "broken-xml"],
    ["bytes that are no text", bytesOf(Uint8Array.of(0x3c, 0xc3, 0x28, 0x3e)), "broken-xml"],
    [
      "an encoding that is none",
      file({ [SHEET]: `<?xml version="1.0" encoding="x-nix"?>${whole}` }),
      "broken-xml",
    ],
    ["UTF-16 that says UTF-8", bytesOf(utf16(`<?xml version="1.0" encoding="UTF-8"?>${whole}`)), "opened"],
    ["a character that XML forbids", cell('r="A1" t="inlineStr"', "<is><t>&#0;</t></is>"), "broken-xml"],
    [
      "a million elements and more",
      file({ "xl/styles.xml": `<styleSheet>${"<a/>".repeat(2_000_001)}</styleSheet>` }),
      "too-large",
    ],
    [
      "ten thousand attributes",
      rows(`<row ${Array.from({ length: 10_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`),
      "opened",
    ],
    ["ten thousand levels", sheet("<a>".repeat(10_000) + "</a>".repeat(10_000)), "broken-xml"],
  ])("%s", (_, bytes, end) => {
    expect(endOf(bytes)).toBe(end);
  });
});

describe("places and numbers beyond the sheet", () => {
  test.each<[string, Uint8Array, string]>([
    ["row 4294967295", rows('<row r="4294967295"/>'), "broken-xml"],
    ["row -1", rows('<row r="-1"/>'), "broken-xml"],
    ["row 1e9", rows('<row r="1e9"/>'), "broken-xml"],
    ["column XFE", cell('r="XFE1"'), "broken-xml"],
    ["column ZZZZZZZZ", cell('r="ZZZZZZZZ1"'), "broken-xml"],
    ["a row of thirty digits", cell(`r="A${"9".repeat(30)}"`), "broken-xml"],
    ["a cell without letters", cell('r="11"'), "broken-xml"],
    ["rows beyond the last, unnumbered", rows('<row r="1048576"/><row/>'), "broken-xml"],
    [
      "a merge beyond the sheet",
      sheet('<sheetData/><mergeCells><mergeCell ref="A1:ZZZ9999999"/></mergeCells>'),
      "opened",
    ],
    ["a merge of nonsense", sheet('<sheetData/><mergeCells><mergeCell ref="sju"/></mergeCells>'), "opened"],
    ["columns of nonsense", sheet('<cols><col min="NaN" max="-7"/></cols><sheetData/>'), "opened"],
    [
      "a frozen pane of nonsense",
      sheet(
        '<sheetViews><sheetView><pane ySplit="1e9" xSplit="-1" state="frozen"/></sheetView></sheetViews><sheetData/>',
      ),
      "opened",
    ],
    ["shared string -1", cell('r="A1" t="s"', "<v>-1</v>"), "broken-xml"],
    ["shared string 1.5", cell('r="A1" t="s"', "<v>1.5</v>"), "broken-xml"],
    ["shared string 4294967296", cell('r="A1" t="s"', "<v>4294967296</v>"), "broken-xml"],
    ["a number without end", cell('r="A1"', "<v>1e999</v>"), "broken-xml"],
    ["a style that is not there", cell('r="A1" s="4294967295"', "<v>1</v>"), "opened"],
    ["a type that nobody knows", cell('r="A1" t="hej"', "<v>1</v>"), "opened"],
    ["a shared formula without master", cell('r="A1"', '<f t="shared" si="9"/><v>1</v>'), "opened"],
    [
      "an array over the whole sheet",
      cell('r="A1"', '<f t="array" ref="A1:XFD1048576">1</f><v>1</v>'),
      "opened",
    ],
  ])("%s", (_, bytes, end) => {
    expect(endOf(bytes)).toBe(end);
  });

  test("a long formula shared by many cells is bounded", () => {
    const master = `<c r="A1"><f t="shared" si="0" ref="A1:A1000">${"A1+".repeat(2700)}1</f><v>1</v></c>`;
    const others = Array.from(
      { length: 2 },
      () => `<row>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(1000)}</row>`,
    );
    expect(endOf(rows(`<row r="1">${master}</row>${others.join("")}`))).toBe("too-large");
  });
});

describe("relations", () => {
  const relations = (...all: [string, string, string][]) => ({
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(all),
  });
  test.each<[string, Parts, string]>([
    ["a drawing that is the sheet itself", relations(["rId1", "drawing", "sheet1.xml"]), "opened"],
    ["comments that are the sheet itself", relations(["rId1", "comments", "sheet1.xml"]), "opened"],
    ["a table that is the sheet itself", relations(["rId1", "table", "sheet1.xml"]), "broken-xml"],
    ["a pivot that is the workbook", relations(["rId1", "pivotTable", "../workbook.xml"]), "broken-xml"],
    [
      "two parts that lead to each other",
      {
        ...relations(["rId1", "x", "../a.xml"]),
        "xl/a.xml": "<a/>",
        "xl/_rels/a.xml.rels": relationsXml([
          ["rId1", "x", "a.xml"],
          ["rId2", "x", "worksheets/sheet1.xml"],
        ]),
      },
      "opened",
    ],
    [
      "parts that are not there",
      relations(["rId1", "table", "t.xml"], ["rId2", "drawing", "d.xml"], ["rId3", "pivotTable", "p.xml"]),
      "opened",
    ],
    ["out of the package", relations(["rId1", "table", "../../../../etc/passwd"]), "opened"],
    ["an address in place of a path", relations(["rId1", "table", "http://example.org/table.xml"]), "opened"],
    [
      "a thousand with the same id",
      relations(...Array.from({ length: 1000 }, (): [string, string, string] => ["rId1", "x", "a.xml"])),
      "opened",
    ],
  ])("%s", (_, parts, end) => {
    expect(endOf(file(parts))).toBe(end);
  });
});

test("a directory of entries that are not there is not read for long", () => {
  expect(() => readZip(withField(file({}), 0x06054b50, 10, 2, 0xfffe))).toThrow(FileFault);
});
