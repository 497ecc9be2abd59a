import { applySplices, insertChild, putChild, withAttributes } from "../../../host/xlsx/xmlPatch";

const ORDER = ["a", "b", "c"];

test.each([
  ["before the first later one", "<w><a/><c/></w>", "<b/>", "<w><a/><b/><c/></w>"],
  ["behind its own kind", "<w><b i='1'/><c/></w>", "<b/>", "<w><b i='1'/><b/><c/></w>"],
  ["unknown elements stay where they are", "<w><a/><u/><c/></w>", "<b/>", "<w><a/><u/><b/><c/></w>"],
  ["at the end", "<w><a/></w>", "<c/>", "<w><a/><c/></w>"],
  ["into an empty element", '<w x="1" />', "<b/>", '<w x="1"><b/></w>'],
  [
    "into a document with prefixes",
    '<x:w xmlns:x="urn:n"><x:c/></x:w>',
    '<b i="1"/>',
    '<x:w xmlns:x="urn:n"><b xmlns="urn:n" i="1"/><x:c/></x:w>',
  ],
])("insertChild: %s", (_, xml, child, expected) => {
  expect(insertChild(xml, "w", child, ORDER)).toBe(expected);
});

test("insertChild declares r: where the document has not", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  expect(insertChild(`<w xmlns="${strict}"/>`, "w", '<b r:id="rId1"/>', ORDER)).toBe(
    `<w xmlns="${strict}"><b xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rId1"/></w>`,
  );
});

test.each([
  ["replaces", "<w><b><z/></b><c/></w>", "<b/>", "<w><b/><c/></w>"],
  ["inserts", "<w><c/></w>", "<b/>", "<w><b/><c/></w>"],
  ["takes out", "<w><b/><c/></w>", "", "<w><c/></w>"],
  ["has nothing to take out", "<w><c/></w>", "", "<w><c/></w>"],
])("putChild %s", (_, xml, child, expected) => {
  expect(putChild(xml, "w", "b", child, ORDER)).toBe(expected);
});

test.each([
  ["set", '<c r="A1" s="1">', { s: "2" }, '<c r="A1" s="2">'],
  ["added", '<c r="A1"/>', { s: "2" }, '<c r="A1" s="2"/>'],
  ["taken out", '<c r="A1" s="1" t="s">', { s: null }, '<c r="A1" t="s">'],
  ["escaped", "<c>", { n: 'R & "G"\n' }, '<c n="R &amp; &quot;G&quot;&#10;">'],
  ["the others as written", "<x:c  r = 'A1'   s='1'>", { s: "2" }, "<x:c  r = 'A1'   s=\"2\">"],
])("an attribute is %s", (_, tag, changes: Record<string, string | null>, expected) => {
  expect(withAttributes(tag, changes)).toBe(expected);
});

test("an insertion stands before what is replaced at its place", () => {
  const splices = [
    { start: 1, end: 2, text: "x" },
    { start: 1, end: 1, text: "y" },
  ];
  expect(applySplices("abc", splices)).toBe("ayxc");
});

test("splices at one place keep their order", () => {
  const splices = [
    { start: 2, end: 2, text: "x" },
    { start: 0, end: 1, text: "" },
    { start: 2, end: 2, text: "y" },
  ];
  expect(applySplices("abcd", splices)).toBe("bxycd");
});
