import type { Members } from "./hostObject";
import type { Range } from "./range";
import { dependentCells, precedentCells } from "./tracedFormulas";
import { workbookAreas } from "./workbookRangeAreas";

/** What a range's formulas refer to, and the formulas that refer to it. */
export const rangeTracingMembers = {
  methods: {
    GetDependents: (range) => workbookAreas(range.workbook, dependentCells(range.workbook, range, true)),
    GetDirectDependents: (range) =>
      workbookAreas(range.workbook, dependentCells(range.workbook, range, false)),
    GetDirectPrecedents: (range) =>
      workbookAreas(range.workbook, precedentCells(range.workbook, range, false)),
    GetPrecedents: (range) => workbookAreas(range.workbook, precedentCells(range.workbook, range, true)),
  },
} satisfies Members<Range>;
