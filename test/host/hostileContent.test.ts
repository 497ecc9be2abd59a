import { COLUMNS } from "../../host/xlsx/cellReference";
import { cellAddress } from "../../src/core/address";
import { labelValue } from "../../src/core/intervention";
import { runBytes } from "./runBytes";
import { workbookParts, zipOf, type WorkbookFixture } from "./xlsx/fixture";
import { lostContent } from "./xlsx/lostContent";
import { packageFaults } from "./xlsx/packageFaults";

const HEADERS = ["År", "Förvaltning", "Vad görs?", "Vem gör?", "SA-PI", "R-G"];
const KNOWN = ["2020", "Kultur", "Utbildar all personal om rasism varje år", "Kultur", "SA", "R"];

/** A cell's text, or its element with `REF` for its place. */
type Cell = string;

function cellXml(cell: Cell, row: number, column: number): string {
  const place = cellAddress(row, column);
  if (cell.startsWith("<c ")) return cell.replace("REF", place);
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return cell === "" ? "" : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowsXml(rows: readonly (readonly Cell[])[]): string {
  return rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, at, column)).join("")}</row>`,
    )
    .join("");
}

/** A workbook with a table of two interventions, the second with these cells; `more` comes after its rows. */
function fileWith(second: readonly Cell[], more = "", fixture: Partial<WorkbookFixture> = {}): Uint8Array {
  const rows = rowsXml([HEADERS, KNOWN, second]);
  const sheet = `<sheetData>${rows}${more.startsWith("<row") ? more : ""}</sheetData>${more.startsWith("<row") ? "" : more}`;
  return zipOf(workbookParts({ sheets: { Insatser: sheet }, ...fixture }));
}

const texts = (what: string, approach = "PI", focus = "G") => [
  "2021",
  "Kultur",
  what,
  "Kultur",
  approach,
  focus,
];
const formula = (text: string, value = "") => `<c r="REF" t="str"><f>${text}</f><v>${value}</v></c>`;

/** Runs the whole job, and checks that nothing is lost of the file and that what is saved is without fault. */
async function ran(file: Uint8Array) {
  const ending = await runBytes(file);
  if (ending.kind !== "done") throw new Error(JSON.stringify(ending));
  const { open, result, bytes } = ending;
  const partOf = (name: string) => open.book.sheets.find((sheet) => sheet.name === name)?.part;
  const written = result.written.map(
    ({ cell }) => `${partOf(cell.sheet)}!${cellAddress(cell.row, cell.column)}`,
  );
  expect([lostContent(file, bytes, new Set(written)), packageFaults(bytes)]).toEqual([[], []]);
  const underlag = open.book.sheets.find(({ name }) => name === "Underlag")?.rows ?? [];
  const formulas = underlag.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []));
  return {
    ...result,
    sheets: open.book.sheets,
    formulas,
    texts: underlag.flatMap((row) => row.map((cell) => cell?.value)),
  };
}

describe("a text stands in Underlag as it was written, never as a formula", () => {
  test.each([
    ["a formula", '=HYPERLINK("http://x","a")'],
    ["a command", "=cmd|' /C calc'!A0"],
    ["a plus", "+46 40 34 10 00 ringer man för att anmäla rasism"],
    ["a minus", "-Kurs om rasism"],
    ["an at", "@SUM(1+1)*cmd|' /C calc'!A0"],
    ["an apostrophe", "'Kurs om rasism"],
    ["markup", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
    ["a date", "2021-03-21"],
    ["right to left", "\u202eKurs om msisar\u202c"],
    ["as long as a cell holds", "Kurs om rasism ".repeat(2185).slice(0, 32_767)],
  ])("%s", async (_, what) => {
    const { formulas, texts: held } = await ran(fileWith(texts(what)));
    expect(held).toContain(what);
    expect(formulas.filter((text) => !/^HYPERLINK\("#/.test(text))).toEqual([]);
  });

  test.each([
    ["too long for a cell", [texts("Kurs om rasism ".repeat(3000))]],
    [
      "as long as a cell holds, behind a sign",
      [texts(`-${"Kurs om rasism ".repeat(2184)}`.padEnd(32_767, "x"))],
    ],
    [
      "in rows that together are too long",
      [texts("Kurs om rasism ".repeat(2000)), ["", "", "och homofobi ".repeat(2000), "", "", ""]],
    ],
  ])("%s: its beginning does", async (_, [second = [], ...others]) => {
    const more = rowsXml([[], [], [], ...others]).replace(/^(?:<row r="\d"><\/row>){3}/, "");
    const { texts: held } = await ran(fileWith(second, more));
    const cut = held.filter((text) => typeof text === "string" && text.length > 32_000);
    expect(cut).toEqual([expect.stringMatching(/^-?Kurs om rasism Kurs.*…$/s)]);
  });
});

describe("a label", () => {
  test.each([
    ["with a Cyrillic А", "S\u0410", "label-unknown"],
    ["in Greek", "\u03A1\u0399", "label-unknown"],
    ["in full-width letters", "ＳＡ", "label-unknown"],
    ["in mathematical letters", "\u{1D412}\u{1D400}", "label-unknown"],
    ["with a zero-width space", "S\u200bA", "label-format"],
    ["with a mark of right to left", "\u200fSA", "label-format"],
    ["of 30,000 characters", "SA ".repeat(10_000), "label-format"],
    ["of 30,000 question marks", "?".repeat(30_000), "label-unknown"],
  ])("%s is reported, and counted only where it can only be read in one way", async (_, label, code) => {
    const { open, result } = await done(fileWith(texts("Kurs om rasism", label)), "check");
    const { findings, recognition } = result.analysis;
    expect(findings.map((finding) => finding.code)).toContain(code);
    const values = recognition.interventions.map(({ approach }) => labelValue(approach));
    expect(values).toEqual(["SA", code === "label-format" ? "SA" : null]);
    expect(open.book.sheets[0]?.rows[2]?.[4]?.value).toBe(label);
  });

  test.each([
    ["an empty text", '""', ""],
    ["a spelling", 'LOWER("PI")', "pi"],
  ])("that a formula gives, %s, keeps its formula", async (_, text, value) => {
    const { sheets, written, conflicts } = await ran(fileWith(texts("Kurs om rasism", formula(text, value))));
    expect(sheets[0]?.rows[2]?.[4]).toMatchObject({ formula: text, value });
    expect(written.filter(({ cell }) => cell.row === 2 && cell.column === 4)).toEqual([]);
    expect(conflicts.filter(({ code }) => code !== "formula")).toEqual([]);
  });
});

async function done(file: Uint8Array, command: "check" | "run") {
  const ending = await runBytes(file, command);
  if (ending.kind !== "done") throw new Error(JSON.stringify(ending));
  return ending;
}

test("links to scripts and files are kept as they are, and none is made", async () => {
  const target = (id: string, to: string) =>
    `<Relationship Id="${id}" Type="http://x/hyperlink" Target="${to}" TargetMode="External"/>`;
  const rels = `<Relationships>${target("rId1", "javascript:alert(1)")}${target("rId2", "file:///etc/passwd")}</Relationships>`;
  const links = '<hyperlinks><hyperlink ref="C2" r:id="rId1"/><hyperlink ref="C3" r:id="rId2"/></hyperlinks>';
  const file = fileWith(texts("Kurs om rasism"), links, {
    parts: { "xl/worksheets/_rels/sheet1.xml.rels": rels },
  });
  const { sheets } = await ran(file);
  const made = sheets.slice(1).flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell?.value)));
  expect(made.filter((value) => /javascript:|file:/.test(String(value)))).toEqual([]);
});

describe("a formula that was never calculated", () => {
  test.each([
    ["brackets in brackets", "(".repeat(4000) + "1" + ")".repeat(4000)],
    ["functions in functions", "IF(1,".repeat(1500) + "1" + ")".repeat(1500)],
    ["signs before a number", "-".repeat(8000) + "1"],
    ["operators in a row", "1" + "+1".repeat(4000)],
    ["longer than Excel allows", "1" + "+1".repeat(100_000)],
    ["itself", "G3+1"],
    ["an unclosed text", '"'.repeat(8191)],
    ["unclosed sheets", "'".repeat(8191)],
  ])("%s: the file is refused with the reason", async (_, text) => {
    const cell = `<c r="REF"><f>${text}</f></c>`;
    expect(await runBytes(fileWith([...texts("Kurs om rasism"), cell]))).toMatchObject({
      kind: "stopped",
      code: "ApiNotFound",
    });
  });

  test.each([
    ["a text of a thousand million", 'REPT("x",1000000000)'],
    ["texts of texts", 'REPT(REPT(REPT("x",32767),32767),32767)'],
    ["a number beyond all", "10^308*10"],
    ["a faculty", "FACT(100000000)"],
  ])("%s: shows an error, as in Excel", async (_, text) => {
    const cell = `<c r="REF"><f>${text}</f></c>`;
    const { analysis } = await ran(fileWith([...texts("Kurs om rasism"), cell]));
    expect(analysis.recognition.interventions).toHaveLength(2);
  });
});

describe("what is declared or stands beyond all measure", () => {
  const sqref = `A1:XFD1048576`;
  test.each<[string, string, string[]?]>([
    ["a dimension of all cells", `<dimension ref="${sqref}"/>`],
    ["a value in the last cell", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ["a value in the last row", '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    ["a value in the last column that is read", '<row r="9"><c r="IV9"><v>1</v></c></row>'],
    ["spans of all columns", '<row r="5" spans="1:4294967295"/>'],
    ["columns without end", '<cols><col min="1" max="4294967295" width="9"/></cols>'],
    ["a merge of all cells below", '<mergeCells count="1"><mergeCell ref="A10:XFD1048576"/></mergeCells>'],
    [
      "rules for all cells",
      `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`.repeat(
        500,
      ),
    ],
    [
      "lists for all cells",
      `<dataValidations count="300">${`<dataValidation type="list" sqref="${sqref}"><formula1>"SA,PI"</formula1></dataValidation>`.repeat(300)}</dataValidations>`,
    ],
    ["links over all cells", `<hyperlinks><hyperlink ref="${sqref}" location="A1"/></hyperlinks>`],
  ])("%s hinders nothing", async (_, more) => {
    const isFirst = /^<(dimension|cols)/.test(more);
    const parts = workbookParts({ sheets: { Insatser: "" } });
    const data = `<sheetData>${rowsXml([HEADERS, KNOWN, texts("Kurs om rasism")])}`;
    const inner = isFirst
      ? `${more}${data}</sheetData>`
      : more.startsWith("<row")
        ? `${data}${more}</sheetData>`
        : `${data}</sheetData>${more}`;
    const path = "xl/worksheets/sheet1.xml";
    const sheet = (parts[path] ?? "").replace("></worksheet>", `>${inner}</worksheet>`);
    const { analysis } = await ran(zipOf({ ...parts, [path]: sheet }));
    expect(analysis.recognition.interventions).toHaveLength(2);
  });

  test("values in every column of a row do so neither", async () => {
    const wide = Array.from(
      { length: COLUMNS },
      (_, column) => `<c r="${cellAddress(9, column)}"><v>1</v></c>`,
    );
    const { analysis } = await ran(fileWith(texts("Kurs om rasism"), `<row r="10">${wide.join("")}</row>`));
    expect(analysis.recognition.interventions).toHaveLength(2);
  });
});

describe("names that nobody should give", () => {
  test.each([
    ["signs that Excel refuses", "a'b!*?[]:/\\ =1+1"],
    ["longer than Excel allows", "x".repeat(300)],
    ["markup", "&lt;b&gt;"],
    ["the add-in's own", "Underlag"],
    ["of a number", "2020"],
  ])("of a sheet: %s", async (_, name) => {
    const sheet = `<sheetData>${rowsXml([HEADERS, KNOWN, texts("Kurs om rasism")])}</sheetData>`;
    const { analysis } = await ran(zipOf(workbookParts({ sheets: { [name]: sheet } })));
    expect(analysis.recognition.interventions).toHaveLength(2);
  });
});
