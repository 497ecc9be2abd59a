import * as fc from "fast-check";
import { decodeXstring, encodeXstring, escapeAttribute, textElement } from "../../../host/xlsx/xmlText";

test.each([
  ["plain text", "R och G", "R och G"],
  ["a carriage return", "a\r\nb", "a_x000D_\nb"],
  ["a control character", "a\u0007b", "a_x0007_b"],
  ["what looks like an escape", "_x000D_", "_x005F_x000D_"],
  ["two that look like escapes", "_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
  ["half a pair", "\ud83d", "_xD83D_"],
  ["a pair", "😀", "😀"],
  ["almost an escape", "_x00D_ _X000D_", "_x00D_ _X000D_"],
])("encodeXstring: %s", (_, text, encoded) => {
  expect(encodeXstring(text)).toBe(encoded);
  expect(decodeXstring(encoded)).toBe(text);
});

test("any text comes back", () => {
  const pieces = fc.constantFrom(
    "_x",
    "_",
    "x",
    "005F",
    "0041",
    "\r",
    "\n",
    "\0",
    "\ud800",
    "\udc00",
    "å",
    "&",
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(""));
  fc.assert(
    fc.property(texts, (text) => decodeXstring(encodeXstring(text)) === text),
    { seed: 20261122 },
  );
});

test.each([
  ["plain", "a b", "<t>a b</t>"],
  ["outer spaces", " a", '<t xml:space="preserve"> a</t>'],
  ["line breaks", "a\nb", '<t xml:space="preserve">a\nb</t>'],
  ["markup", "<i> & ]]>", "<t>&lt;i&gt; &amp; ]]&gt;</t>"],
])("textElement: %s", (_, text, expected) => {
  expect(textElement("t", text)).toBe(expected);
});

test("line breaks in attributes are kept", () => {
  expect(escapeAttribute('a\n"b"\t')).toBe("a&#10;&quot;b&quot;&#9;");
});
