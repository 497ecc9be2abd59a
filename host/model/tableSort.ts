import { width } from "./area";
import { asFlag, asOneOf, isOmitted } from "./argument";
import { apiNotFound, invalidOperation } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import { sortFields, sortKeys, type SortState } from "./sort";
import { sortArea } from "./sortCells";
import type { Table } from "./table";
import { bodyArea } from "./tableHeaders";

const METHODS = ["PinYin", "StrokeCount"] as const;

/** `Excel.TableSort`. The order of Chinese characters is taken and makes no difference to other letters. */
export class TableSort extends HostObject {
  constructor(readonly table: Table) {
    super();
  }

  override get type(): ObjectType {
    return TABLE_SORT;
  }

  apply(fields: unknown, matchCase: unknown, method: unknown): void {
    if (!isOmitted(method)) asOneOf(method, METHODS);
    const keys = sortKeys(fields, width(this.table.table.area));
    this.sort({ keys, matchCase: !isOmitted(matchCase) && asFlag(matchCase) });
  }

  /** Forgets how the table was sorted; its rows stay as they are. */
  clear(): void {
    this.table.change({ sort: null });
  }

  /** Guess: a table that was never sorted is refused. */
  reapply(): void {
    const sort = known(this.table.table.sort);
    if (sort === null) throw invalidOperation("The table has not been sorted.");
    this.sort(sort);
  }

  private sort(state: SortState): void {
    const { workbook, sheet, table } = this.table;
    const body = bodyArea(table);
    if (body !== null) sortArea(workbook, sheet, body, state, "Rows");
    this.table.change({ sort: state });
  }
}

function known(sort: SortState | "other" | null): SortState | null {
  if (sort === "other") throw apiNotFound("TableSort of another kind than values");
  return sort;
}

const TABLE_SORT = defineType("TableSort", TableSort, {
  scalars: {
    Fields: ({ table: { table } }) => sortFields(table.sort),
    MatchCase: ({ table: { table } }) => known(table.sort)?.matchCase ?? false,
    Method: () => "PinYin",
  },
  methods: {
    Apply: (sort, [fields, matchCase, method]) => sort.apply(fields, matchCase, method),
    Clear: (sort) => sort.clear(),
    Reapply: (sort) => sort.reapply(),
  },
});
