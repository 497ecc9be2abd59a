import { overlaps } from "./area";
import { itemNotFound } from "./hostError";
import type { Members } from "./hostObject";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

/** Cells of a kind, and merged cells, of a range. */
export const rangeSpecialMembers = {
  methods: {
    GetMergedAreas: (range) => found(mergedAreas(range)),
    GetMergedAreasOrNullObject: (range) => mergedAreas(range),
    GetSpecialCells: (range, [kind, values]) => found(special(range, kind, values)),
    GetSpecialCellsOrNullObject: (range, [kind, values]) => special(range, kind, values),
  },
} satisfies Members<Range>;

function found(areas: RangeAreas | null): RangeAreas {
  if (areas === null) throw itemNotFound();
  return areas;
}

function special({ workbook, sheet, area }: Range, kind: unknown, values: unknown): RangeAreas | null {
  return new RangeAreas(workbook, sheet, [area]).special(kind, values);
}

/** Guess: merges that lie in the range only in part count with all their cells. */
function mergedAreas({ workbook, sheet, area }: Range): RangeAreas | null {
  return new RangeAreas(workbook, sheet, []).onOrNull(sheet.merges.filter((merge) => overlaps(merge, area)));
}
