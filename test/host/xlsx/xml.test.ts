import type { FileFault } from "../../../host/xlsx/fault";
import { XmlScanner } from "../../../host/xlsx/xml";
import { attributeOf, childOf, parseXml } from "../../../host/xlsx/xmlTree";

/** Tokens as `kind:name` or the decoded text in quotes. */
function tokens(xml: string): string[] {
  const scanner = new XmlScanner(xml, "test");
  const seen: string[] = [];
  while (scanner.next() !== "end") {
    seen.push(scanner.kind === "text" ? JSON.stringify(scanner.text()) : `${scanner.kind}:${scanner.name}`);
  }
  return seen;
}

describe("tokens", () => {
  test.each([
    ["an empty root", "<a/>", ["empty:a"]],
    ["prefixes", "<x:a><x:b/></x:a>", ["open:a", "empty:b", "close:a"]],
    [
      "a declaration, comments and instructions",
      "<?xml version='1.0'?><!-- <b> --><a><?p ?>t</a>\n",
      ["open:a", '"t"', "close:a"],
    ],
    ["entities", "<a>&lt;&#229;&#xE4;&amp;amp;</a>", ["open:a", '"<åä&amp;"', "close:a"]],
    ["character data", "<a><![CDATA[<b>&amp;]]></a>", ["open:a", '"<b>&amp;"', "close:a"]],
    ["line ends", "<a>1\r\n2\r3</a>", ["open:a", '"1\\n2\\n3"', "close:a"]],
    ["a > inside an attribute", '<a b="1>2" ><c d=\'"\'/></a >', ["open:a", "empty:c", "close:a"]],
  ])("%s", (_, xml, expected) => {
    expect(tokens(xml)).toEqual(expected);
  });
});

test.each([
  ["nothing", "", "broken-xml"],
  ["text alone", "hej", "broken-xml"],
  ["an element left open", "<a><b></b>", "broken-xml"],
  ["crossed elements", "<a><b></a></b>", "broken-xml"],
  ["a second root", "<a/><b/>", "broken-xml"],
  ["text after the root", "<a/>hej", "broken-xml"],
  ["a bare ampersand", "<a>R & G</a>", "broken-xml"],
  ["an unknown entity", "<a>&nbsp;</a>", "broken-xml"],
  ["a character beyond Unicode", "<a>&#x110000;</a>", "broken-xml"],
  ["an attribute without quotes", "<a b=1/>", "broken-xml"],
  ["an attribute without end", '<a b="1/>', "broken-xml"],
  ["a tag without end", "<a", "broken-xml"],
  ["an end without name", "</>", "broken-xml"],
  ["an end tag whose name goes on", "<a></ab>", "broken-xml"],
  ["elements nested ten thousand deep", "<a>".repeat(10_000) + "</a>".repeat(10_000), "broken-xml"],
  ["a comment without end", "<a><!-- </a>", "broken-xml"],
  ["a document type", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "doctype"],
])("%s is refused", (_, xml, code) => {
  expect(() => tokens(xml)).toThrow(expect.objectContaining({ code }) as FileFault);
});

test.each([
  ["plain before prefixed", '<a r:id="1" id="2"/>', "id", "2"],
  ["prefixed", '<a r:id="1"/>', "id", "1"],
  ["no namespace declaration", '<a xmlns:id="1"/>', "id", undefined],
  ["decoded", '<a t="R &amp; G"/>', "t", "R & G"],
  ["absent", '<a tt="1"/>', "t", undefined],
])("attribute: %s", (_, xml, name, expected) => {
  const scanner = new XmlScanner(xml, "test");
  scanner.next();
  expect(scanner.attribute(name)).toBe(expected);
  expect(attributeOf(parseXml(xml, "test"), name)).toBe(expected);
});

test("the tree knows where its elements stand", () => {
  const xml = '<x:a><b c="1">t<d/></b></x:a>';
  const b = childOf(parseXml(xml, "test"), "b");
  expect(b).toMatchObject({ start: 5, innerStart: 14, innerEnd: 19, end: 23, text: "t", empty: false });
  expect(childOf(b, "d")).toMatchObject({ start: 15, end: 19, innerStart: 19, empty: true });
});

test("skip passes over an element and all in it", () => {
  const scanner = new XmlScanner("<a><b><b/><c>t</c></b><d/></a>", "test");
  scanner.next();
  scanner.next();
  scanner.skip();
  expect(scanner.next()).toBe("empty");
  expect(scanner.name).toBe("d");
});
