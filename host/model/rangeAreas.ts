import { fullAddress } from "./address";
import { COLUMNS, ROWS, height, isEntireColumns, isEntireRows, sameArea, width } from "./area";
import { asFlag, asInteger, isOmitted } from "./argument";
import { commonAreas } from "./areas";
import type { Area, BookSheet } from "./book";
import { usedArea } from "./cells";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { invalidArgument, itemNotFound } from "./hostError";
import { HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { Range } from "./range";
import { copyCells } from "./rangeCopy";
import { rangeOf } from "./rangeArgument";
import { RangeCollection } from "./rangeCollection";
import { RangeFormat } from "./rangeFormat";
import { TableScopedCollection, isFlagged } from "./rangeScopes";
import { specialCells } from "./specialCells";
import type { Workbook } from "./workbook";

/** Several areas of one sheet. */
export class RangeAreas extends HostObject {
  private reference: string | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    /** Replaced when the cells move. */
    public areas: readonly Area[],
  ) {
    super();
  }

  override get type(): ObjectType {
    return RANGE_AREAS;
  }

  override identity(): Identity {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }

  keepReference(): void {
    this.reference ??= this.workbook.references.keep(this);
  }

  follow(where: (area: Area) => Area | null): boolean {
    this.areas = this.areas.flatMap((area) => where(area) ?? []);
    return this.areas.length > 0;
  }

  ranges(): Range[] {
    return this.areas.map((area) => new Range(this.workbook, this.sheet, area));
  }

  on(areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this.workbook, this.sheet, areas);
  }

  /** Other areas of the sheet, or null where there are none. */
  onOrNull(areas: readonly Area[]): RangeAreas | null {
    return areas.length === 0 ? null : this.on(areas);
  }

  /** Each area moved; `InvalidArgument` where one leaves the sheet. */
  moved(rows: number, columns: number): RangeAreas {
    return this.on(
      this.ranges().map((range) => range.at(rows, columns, height(range.area), width(range.area)).area),
    );
  }

  used(valuesOnly: unknown): RangeAreas | null {
    const flag = isOmitted(valuesOnly) ? false : asFlag(valuesOnly);
    return this.onOrNull(this.areas.flatMap((area) => usedArea(this.sheet, area, flag) ?? []));
  }

  special(kind: unknown, values: unknown): RangeAreas | null {
    this.workbook.settle();
    return this.onOrNull(specialCells(this.sheet, this.areas, kind, values));
  }

  commonWith(other: unknown): RangeAreas | null {
    const areas = areasOf(this.workbook, other, this.sheet);
    return areas.sheet === this.sheet ? this.onOrNull(commonAreas(this.areas, areas.areas)) : null;
  }

  /** Guess: rows or columns that come twice count once, those that overlap in part each. */
  entire(side: "row" | "column"): RangeAreas {
    const whole =
      side === "row" ? { firstColumn: 0, lastColumn: COLUMNS - 1 } : { firstRow: 0, lastRow: ROWS - 1 };
    const areas = this.areas.map((area) => ({ ...area, ...whole }));
    return this.on(
      areas.filter((area, index) => !areas.slice(0, index).some((other) => sameArea(other, area))),
    );
  }
}

/** The areas that an argument means: areas, a range, or addresses with commas (or semicolons) between them. */
export function areasOf(workbook: Workbook, argument: unknown, home: BookSheet): RangeAreas {
  if (argument instanceof RangeAreas) return argument;
  if (typeof argument !== "string") {
    const range = rangeOf(workbook, argument, home);
    return new RangeAreas(workbook, range.sheet, [range.area]);
  }
  const ranges = splitAddresses(argument).map((address) => rangeOf(workbook, address, home));
  const sheet = ranges[0]?.sheet;
  if (sheet === undefined || ranges.some((range) => range.sheet !== sheet)) throw invalidArgument();
  return new RangeAreas(
    workbook,
    sheet,
    ranges.map(({ area }) => area),
  );
}

/** Separators within a sheet's quotes are none. */
function splitAddresses(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).map((address) => address.trim());
}

function found<T>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}

const RANGE_AREAS = defineType("RangeAreas", RangeAreas, {
  scalars: {
    // Guess: with a space behind each comma, as the reference has it.
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(", "),
    AddressLocal: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(", "),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => {
      const count = areas.reduce((sum, area) => sum + height(area) * width(area), 0);
      return count > 2_147_483_647 ? -1 : count;
    },
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumns),
    IsEntireRow: ({ areas }) => areas.every(isEntireRows),
  },
  navigation: {
    Areas: (areas) => new RangeCollection(areas),
    ConditionalFormats: ({ workbook, sheet, areas }) =>
      new ConditionalFormatCollection(workbook, sheet, areas),
    Format: (areas) => new RangeFormat(areas.ranges()),
    Worksheet: ({ workbook, sheet }) => workbook.worksheet(sheet),
  },
  methods: {
    Calculate: () => undefined,
    Clear: (areas, [what]) => areas.ranges().forEach((range) => range.clear(what)),
    CopyFrom: (areas, [source, kind, skipBlanks, transpose]) =>
      areas
        .ranges()
        .forEach((range) =>
          copyCells(range, areasOf(areas.workbook, source, areas.sheet), kind, skipBlanks, transpose),
        ),
    GetEntireColumn: (areas) => areas.entire("column"),
    GetEntireRow: (areas) => areas.entire("row"),
    GetIntersection: (areas, [other]) => found(areas.commonWith(other)),
    GetIntersectionOrNullObject: (areas, [other]) => areas.commonWith(other),
    GetOffsetRangeAreas: (areas, [rows, columns]) => areas.moved(asInteger(rows), asInteger(columns)),
    GetSpecialCells: (areas, [kind, values]) => found(areas.special(kind, values)),
    GetSpecialCellsOrNullObject: (areas, [kind, values]) => areas.special(kind, values),
    GetTables: (areas, [fully]) => new TableScopedCollection(areas.ranges(), isFlagged(fully)),
    GetUsedRangeAreas: (areas, [valuesOnly]) => found(areas.used(valuesOnly)),
    GetUsedRangeAreasOrNullObject: (areas, [valuesOnly]) => areas.used(valuesOnly),
    SetDirty: () => undefined,
    _KeepReference: (areas) => areas.keepReference(),
  },
});
