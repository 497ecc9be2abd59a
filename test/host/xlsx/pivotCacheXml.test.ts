import type { Scalar } from "../../../host/model/book";
import { cacheColumns, cacheDefinitionXml } from "../../../host/xlsx/pivotCacheXml";

const LONG = "x".repeat(256);

/** The `sharedItems` element of a column with these values; null is an empty cell. */
function check(values: (Scalar | null)[], onAxis: boolean, expected: string): void {
  const rows = values.map((value) => [value === null ? undefined : { value, style: 0 }]);
  const columns = cacheColumns({ fields: ["F"], rows }, new Set(onAxis ? ["F"] : []));
  const content = { source: { kind: "table", table: "T" }, columns, recordCount: rows.length } as const;
  const xml = cacheDefinitionXml(content, "rId1", { main: "m", relations: "r" });
  expect(/<sharedItems.*(?=<\/cacheField>)/.exec(xml)?.[0]).toBe(`<sharedItems${expected}`);
}

const NUMBERS = 'containsNumber="1" containsInteger="1" minValue="1" maxValue="2"';

test.each<[string, (Scalar | null)[], boolean, string]>([
  ["text", ["b", "a", "b"], false, ' count="2"><s v="a"/><s v="b"/></sharedItems>'],
  ["long text", [LONG], false, ` longText="1" count="1"><s v="${LONG}"/></sharedItems>`],
  ["text with blanks", ["a", null], false, ' containsBlank="1" count="2"><s v="a"/><m/></sharedItems>'],
  ["whole numbers", [2, 1], false, ` containsSemiMixedTypes="0" containsString="0" ${NUMBERS}/>`],
  [
    "whole numbers on an axis",
    [2, 1],
    true,
    ` containsSemiMixedTypes="0" containsString="0" ${NUMBERS} count="2"><n v="1"/><n v="2"/></sharedItems>`,
  ],
  [
    "decimals",
    [0.5, 1],
    false,
    ' containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="0.5" maxValue="1"/>',
  ],
  ["numbers with blanks", [1, 2, null], false, ` containsString="0" containsBlank="1" ${NUMBERS}/>`],
  [
    "numbers and text",
    [1, "a", 2],
    false,
    ` containsMixedTypes="1" ${NUMBERS} count="3"><n v="1"/><n v="2"/><s v="a"/></sharedItems>`,
  ],
  ["booleans", [true, false], false, ' count="2"><b v="0"/><b v="1"/></sharedItems>'],
  ["blanks alone", [null], false, ' containsNonDate="0" containsString="0" containsBlank="1"/>'],
  ["nothing", [], true, "/>"],
])("shared items of %s", (_, values, onAxis, expected) => {
  check(values, onAxis, expected);
});
