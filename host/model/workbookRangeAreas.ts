import { fullAddress } from "./address";
import { asInteger, asText } from "./argument";
import { itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { RangeCollection } from "./rangeCollection";
import { mergedAreas, type Cells } from "./tracedFormulas";
import type { Workbook } from "./workbook";

/** Areas of several sheets. */
export class WorkbookRangeAreas extends HostObject {
  private reference: string | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheets: readonly RangeAreas[],
  ) {
    super();
  }

  override get type(): ObjectType {
    return WORKBOOK_RANGE_AREAS;
  }

  override identity(): Identity {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }

  keepReference(): void {
    this.reference ??= this.workbook.references.keepWith(this, this.sheets);
  }

  /** The areas of each sheet that is still there and has some. */
  bySheet(): RangeAreas[] {
    const { sheets } = this.workbook.book;
    return this.sheets.filter(({ sheet, areas }) => areas.length > 0 && sheets.includes(sheet));
  }

  ranges(): Range[] {
    return this.bySheet().flatMap((areas) => areas.ranges());
  }

  /** The areas of the sheet of that name or id, or null. */
  ofSheet(key: unknown): RangeAreas | null {
    const wanted = asText(key);
    return this.bySheet().find(({ sheet }) => sheet.id === wanted || sameName(sheet.name, wanted)) ?? null;
  }
}

/**
 * Cells of one or several sheets as one object; `ItemNotFound` without any.
 * Guess: sheets come in the order of their tabs, and cells that touch are one area.
 */
export function workbookAreas(workbook: Workbook, cells: readonly Cells[]): WorkbookRangeAreas {
  if (cells.length === 0) throw itemNotFound();
  const sheets = workbook.book.sheets.flatMap((sheet) => {
    const areas = cells.filter((one) => one.sheet === sheet).map(({ area }) => area);
    return areas.length === 0 ? [] : new RangeAreas(workbook, sheet, mergedAreas(areas));
  });
  return new WorkbookRangeAreas(workbook, sheets);
}

class RangeAreasCollection extends Collection<RangeAreas> {
  constructor(private readonly of: WorkbookRangeAreas) {
    super();
  }

  override get type(): ObjectType {
    return RANGE_AREAS_COLLECTION;
  }

  override items(): readonly RangeAreas[] {
    return this.of.bySheet();
  }

  /** Areas have neither name nor id. */
  override find(): null {
    return null;
  }

  at(index: number): RangeAreas {
    return found(this.items()[index]);
  }
}

function found(areas: RangeAreas | null | undefined): RangeAreas {
  if (areas === null || areas === undefined) throw itemNotFound();
  return areas;
}

const RANGE_AREAS_COLLECTION = defineType("RangeAreasCollection", RangeAreasCollection, {
  methods: {
    GetCount: (collection) => collection.items().length,
    GetItemAt: (collection, [index]) => collection.at(asInteger(index)),
  },
});

const WORKBOOK_RANGE_AREAS = defineType("WorkbookRangeAreas", WorkbookRangeAreas, {
  scalars: {
    Addresses: (areas) =>
      areas
        .bySheet()
        .map(({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(", ")),
  },
  navigation: {
    Areas: (areas) => new RangeAreasCollection(areas),
    Ranges: (areas) => new RangeCollection(areas),
  },
  methods: {
    GetRangeAreasBySheet: (areas, [key]) => found(areas.ofSheet(key)),
    GetRangeAreasOrNullObjectBySheet: (areas, [key]) => areas.ofSheet(key),
    _KeepReference: (areas) => areas.keepReference(),
  },
});
