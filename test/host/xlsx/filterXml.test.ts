import type { ColumnFilter } from "../../../host/model/filter";
import { autoFilterXml, readFilters } from "../../../host/xlsx/filterXml";
import { parseXml } from "../../../host/xlsx/xmlTree";

const AREA = { firstRow: 0, firstColumn: 0, lastRow: 8, lastColumn: 3 };

test.each<[string, ColumnFilter, string]>([
  [
    "values and blanks",
    { on: "Values", values: ["A & B", ""], dates: [] },
    '<filters blank="1"><filter val="A &amp; B"/></filters>',
  ],
  [
    "a month",
    { on: "Values", values: [], dates: [[2020, 8]] },
    '<filters><dateGroupItem year="2020" month="8" dateTimeGrouping="month"/></filters>',
  ],
  [
    "a criterion",
    { on: "Custom", first: "=*e", second: null, both: false },
    '<customFilters><customFilter val="*e"/></customFilters>',
  ],
  [
    "two criteria",
    { on: "Custom", first: ">=5", second: "<>", both: true },
    '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="5"/>' +
      '<customFilter operator="notEqual" val=" "/></customFilters>',
  ],
  ["the largest", { on: "TopItems", count: 3 }, '<top10 val="3"/>'],
  ["the smallest share", { on: "BottomPercent", count: 10 }, '<top10 top="0" percent="1" val="10"/>'],
  ["an average", { on: "Dynamic", criteria: "BelowAverage" }, '<dynamicFilter type="belowAverage"/>'],
  ["a quarter", { on: "Dynamic", criteria: "AllDatesInPeriodQuarter4" }, '<dynamicFilter type="Q4"/>'],
  [
    "a month of any year",
    { on: "Dynamic", criteria: "AllDatesInPeriodDecember" },
    '<dynamicFilter type="M12"/>',
  ],
  ["what is not known", { on: "Other", kept: '<colorFilter dxfId="0"/>' }, '<colorFilter dxfId="0"/>'],
])("%s is written and read", (_, filter, expected) => {
  const xml = autoFilterXml(AREA, new Map([[2, filter]]));
  expect(xml).toBe(`<autoFilter ref="A1:D9"><filterColumn colId="2">${expected}</filterColumn></autoFilter>`);
  expect(readFilters(parseXml(xml, "sheet"), xml)).toEqual(new Map([[2, filter]]));
});

test("what says the same stays as written, and a hidden button stays hidden", () => {
  const xml =
    '<autoFilter ref="A1:D9"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1">' +
    '<top10 val="3" filterVal="7"/></filterColumn><filterColumn colId="2"><top10 val="4"/></filterColumn></autoFilter>';
  const element = parseXml(xml, "sheet");
  const filters = new Map<number, ColumnFilter>([
    [0, { on: "TopItems", count: 1 }],
    [1, { on: "TopItems", count: 3 }],
  ]);
  expect(autoFilterXml(AREA, filters, { element, xml })).toBe(
    '<autoFilter ref="A1:D9"><filterColumn colId="0" hiddenButton="1"><top10 val="1"/></filterColumn>' +
      '<filterColumn colId="1"><top10 val="3" filterVal="7"/></filterColumn></autoFilter>',
  );
  expect(autoFilterXml(AREA, new Map(), { element, xml })).toBe(
    '<autoFilter ref="A1:D9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
  );
});
