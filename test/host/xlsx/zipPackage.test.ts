import { unzipSync } from "fflate";
import type { FileFault } from "../../../host/xlsx/fault";
import { openPackage } from "../../../host/xlsx/zipPackage";
import { readZip } from "../../../host/xlsx/zipRead";
import { contentTypesXml, relationsXml, workbookFile, workbookParts, zipOf, zipOfBytes } from "./fixture";

const SHEET = { sheets: { Blad1: "<sheetData/>" } };
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const TABLE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

function checkFault(open: () => unknown, code: string): void {
  expect(open).toThrow(expect.objectContaining({ code }) as FileFault);
}

/** Opens the package and reads every part. */
function readAll(bytes: Uint8Array): void {
  const target = openPackage(bytes);
  for (const path of target.paths()) target.bytes(path);
}

/** The bytes with a 16-bit number written over every occurrence of a field of the central directory. */
function withCentralField(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + field, value, true);
  }
  return copy;
}

describe("an untouched package", () => {
  test("is saved as the very bytes that came", () => {
    const bytes = workbookFile(SHEET);
    expect(openPackage(bytes).save()).toBe(bytes);
  });

  test("keeps order, metadata and stored bytes of the parts beside the one written", () => {
    const bytes = zipOf(workbookParts(SHEET), { level: 9, comment: "hej" });
    const target = openPackage(bytes);
    target.write("xl/workbook.xml", "<workbook/>");
    const [before, after] = [readZip(bytes).entries, readZip(target.save()).entries];
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    const untouched = (name: string) => name !== "xl/workbook.xml";
    expect(after.filter(({ name }) => untouched(name))).toEqual(before.filter(({ name }) => untouched(name)));
  });
});

test("backslashes between folders are read as slashes, and kept as they are", () => {
  const parts = Object.entries(workbookParts(SHEET)).map(([path, text]) => [
    path.replaceAll("/", "\\"),
    text,
  ]);
  const bytes = zipOf(Object.fromEntries(parts) as Record<string, string>);
  const target = openPackage(bytes);
  expect(target.relations("xl/workbook.xml").map(({ target }) => target)).toEqual([
    "xl/worksheets/sheet1.xml",
  ]);
  target.write("xl/worksheets/sheet1.xml", "<worksheet/>");
  const saved = target.save();
  expect(readZip(saved).entries.map(({ name }) => name)).toEqual(
    readZip(bytes).entries.map(({ name }) => name),
  );
  expect(openPackage(saved).text("xl/worksheets/sheet1.xml")).toBe("<worksheet/>");
});

test("what is saved is a zip file to others too", () => {
  const target = openPackage(workbookFile(SHEET));
  target.write("xl/new.xml", "<å/>");
  target.remove("xl/worksheets/sheet1.xml");
  const saved = unzipSync(target.save());
  expect(new TextDecoder().decode(saved["xl/new.xml"])).toBe("<å/>");
  expect(Object.keys(saved)).not.toContain("xl/worksheets/sheet1.xml");
  expect(new TextDecoder().decode(saved["[Content_Types].xml"])).not.toContain("sheet1.xml");
});

describe("relations", () => {
  test.each([
    ["relative", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["absolute", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["through the folder above", "../xl/./worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["in other case", "Worksheets/SHEET1.xml", "xl/worksheets/sheet1.xml"],
    ["percent-encoded", "worksheets/sheet%31.xml", "xl/worksheets/sheet1.xml"],
    ["to nothing", "worksheets/sheet9.xml", "xl/worksheets/sheet9.xml"],
    ["never out of the package", "../../../etc/passwd", "etc/passwd"],
  ])("%s", (_, target, path) => {
    const parts = {
      ...workbookParts(SHEET),
      "xl/_rels/workbook.xml.rels": relationsXml([["a", "x", target]]),
    };
    expect(openPackage(zipOf(parts)).relations("xl/workbook.xml")[0]?.target).toBe(path);
  });

  test("a new one is found again, with the content type of its part", () => {
    const target = openPackage(workbookFile(SHEET));
    const path = target.freePath("xl/tables/table", ".xml");
    target.write(path, "<table/>");
    target.setContentType(path, TABLE_TYPE);
    const id = target.relate("xl/worksheets/sheet1.xml", TABLE_RELATION, path);
    const again = openPackage(target.save());
    expect(again.relations("xl/worksheets/sheet1.xml")).toEqual([
      { id, type: TABLE_RELATION, target: "xl/tables/table1.xml", external: false },
    ]);
    expect(again.contentType("XL/tables/Table1.xml")).toBe(TABLE_TYPE);
    expect(again.freePath("xl/tables/table", ".xml")).toBe("xl/tables/table2.xml");
  });

  test("one taken out is gone, the others stay", () => {
    const target = openPackage(workbookFile({ ...SHEET, styles: "" }));
    target.unrelate("xl/workbook.xml", "rId1");
    expect(target.relations("xl/workbook.xml").map(({ id }) => id)).toEqual(["rIdStyles"]);
  });

  test("are written in the words of Strict Open XML where the file is Strict", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const root = relationsXml([["rId1", "officeDocument", "xl/workbook.xml"]], strict);
    const target = openPackage(zipOf({ ...workbookParts(SHEET), "_rels/.rels": root }));
    target.relate("xl/worksheets/sheet1.xml", TABLE_RELATION, "xl/tables/table1.xml");
    expect(target.relations("xl/worksheets/sheet1.xml")[0]?.type).toBe(`${strict}/table`);
  });
});

describe("encodings", () => {
  const utf16 = (text: string, mark: boolean) => {
    const units = Uint16Array.from([...(mark ? [0xfeff] : []), ...Array.from(text, (c) => c.charCodeAt(0))]);
    return new Uint8Array(units.buffer);
  };
  test.each([
    ["UTF-8", new TextEncoder().encode("<å/>")],
    ["UTF-8 with mark", new TextEncoder().encode("\ufeff<å/>")],
    ["UTF-16 with mark", utf16("<å/>", true)],
    ["UTF-16 without mark", utf16("<å/>", false)],
  ])("%s", (_, bytes) => {
    expect(openPackage(zipOfBytes("a.xml", bytes)).text("a.xml")).toBe("<å/>");
  });

  test("a declared one is followed, and put right on writing", () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><å/>';
    const target = openPackage(
      zipOfBytes(
        "a.xml",
        Uint8Array.from(xml, (c) => c.charCodeAt(0)),
      ),
    );
    expect(target.text("a.xml")).toBe(xml);
    target.write("a.xml", xml);
    expect(openPackage(target.save()).text("a.xml")).toBe('<?xml version="1.0" encoding="UTF-8"?><å/>');
  });

  test("bytes that are no text are a fault", () => {
    checkFault(() => openPackage(zipOfBytes("a.xml", Uint8Array.of(0x3c, 0xff))).text("a.xml"), "broken-xml");
  });
});

describe("hostile files", () => {
  const good = workbookFile(SHEET);
  const bomb = zipOf({ "a.xml": "0".repeat(2 ** 25) });
  const flipped = good.slice();
  const dataAt = 30 + "[Content_Types].xml".length + 40;
  flipped[dataAt] = (flipped[dataAt] ?? 0) ^ 0xff;

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(0), "not-zip"],
    ["text", new TextEncoder().encode("a;b;c\r\n".repeat(9)), "not-zip"],
    ["an OLE2 file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "encrypted-or-xls"],
    ["the first half", good.slice(0, good.length / 2), "truncated"],
    ["the end cut off", good.slice(0, good.length - 4), "truncated"],
    ["the front cut off", good.slice(200), "truncated"],
    ["a damaged part", flipped, "truncated"],
    ["an encrypted entry", withCentralField(good, 8, 1), "encrypted-or-xls"],
    ["another compression", withCentralField(good, 10, 9), "unsupported"],
    ["a bomb", bomb, "too-large"],
    ["a bomb that declares one byte", withCentralField(withCentralField(bomb, 24, 1), 26, 0), "too-large"],
    ["a step out of the package", zipOf({ "../a.xml": "" }), "bad-path"],
    ["a step out inside", zipOf({ "xl/../../a.xml": "" }), "bad-path"],
    ["an absolute name", zipOf({ "/a.xml": "" }), "bad-path"],
    ["a drive", zipOf({ "C:/a.xml": "" }), "bad-path"],
    ["one part twice", zipOf({ "xl/a.xml": "", "xl/A.xml": "" }), "bad-path"],
  ])("%s", (_, bytes, code) => {
    checkFault(() => readAll(bytes), code);
  });
});

test("a content type by extension", () => {
  const target = openPackage(zipOf({ "[Content_Types].xml": contentTypesXml({}), "a.XML": "" }));
  expect(target.contentType("a.XML")).toBe("application/xml");
  expect(target.contentType("a.bin")).toBeNull();
});
