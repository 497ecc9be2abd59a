import { asInteger, asObject, asOneOf, asText } from "./argument";
import type { Aggregation, PivotData, ShowAs } from "./book";
import { collectionMethods } from "./collectionMembers";
import { apiNotFound, invalidArgument, itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import { dataNamed, defaultCaption } from "./pivotCaptions";
import { columnOf, itemOf } from "./pivotGridItems";
import { PivotField } from "./pivotFields";
import { dataIds } from "./pivotGridTotals";
import { SourceHierarchy } from "./pivotSource";
import type { PivotTable } from "./pivotTable";

const AGGREGATIONS: readonly Aggregation[] = [
  "Count",
  "Sum",
  "Average",
  "Max",
  "Min",
  "Product",
  "CountNumbers",
  "StandardDeviation",
  "StandardDeviationP",
  "Variance",
  "VarianceP",
];
const SHARES: readonly ShowAs[] = [
  "None",
  "PercentOfGrandTotal",
  "PercentOfRowTotal",
  "PercentOfColumnTotal",
];

/** A column of the source that is counted or summed. */
export class DataHierarchy extends HostObject {
  constructor(
    readonly table: PivotTable,
    /** Its field, numbered from the second time that a field is used. */
    readonly id: string,
  ) {
    super();
  }

  override get type(): ObjectType {
    return DATA_HIERARCHY;
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get position(): number {
    return dataIds(this.table.pivot.data).indexOf(this.id);
  }

  get data(): PivotData {
    const data = this.table.pivot.data[this.position];
    if (data === undefined) throw itemNotFound();
    return data;
  }

  /** A caption may not be the name of a source column, nor another data field's. */
  rename(caption: string): void {
    const taken = [
      ...this.table.records().fields,
      ...this.table.pivot.data.filter((other) => other !== this.data).map((other) => other.caption),
    ];
    if (caption.trim() === "" || taken.some((name) => sameName(name, caption))) throw invalidArgument();
    this.change({ caption });
  }

  /** A caption that Excel made follows what is done with the values. */
  summarizeBy(by: Aggregation): void {
    const { caption, field, by: before } = this.data;
    const made = caption === defaultCaption(field, before);
    this.change({ by, caption: made ? defaultCaption(field, by) : caption });
  }

  /** Shows the values as they are or as shares of a total; other calculations are `ApiNotFound`. */
  showAs(rule: unknown): void {
    if (typeof rule !== "object" || rule === null || !("calculation" in rule)) throw invalidArgument();
    const word = asText(rule.calculation).toLowerCase();
    const showAs = SHARES.find((share) => share.toLowerCase() === word);
    if (showAs === undefined) throw apiNotFound(`DataPivotHierarchy.showAs "${word}"`);
    this.change({ showAs });
  }

  /** Moves it to a place among the data fields. */
  moveTo(position: number): void {
    const { data } = this.table.pivot;
    if (position < 0 || position >= data.length) throw invalidArgument();
    const others = data.filter((one) => one !== this.data);
    this.table.change({ data: others.toSpliced(position, 0, this.data) });
  }

  format(numberFormat: string): void {
    this.change({ numberFormat });
  }

  private change(change: Partial<PivotData>): void {
    const { data } = this.table.pivot;
    this.table.change({ data: data.map((one) => (one === this.data ? { ...one, ...change } : one)) });
  }
}

export class DataHierarchies extends Collection<DataHierarchy> {
  constructor(readonly table: PivotTable) {
    super();
  }

  override get type(): ObjectType {
    return DATA_COLLECTION;
  }

  override items(): readonly DataHierarchy[] {
    return dataIds(this.table.pivot.data).map((id) => new DataHierarchy(this.table, id));
  }

  override find(key: string): DataHierarchy | null {
    const id = dataNamed(this.table.pivot.data, key) ?? key;
    return this.items().find((one) => sameName(one.id, id)) ?? null;
  }

  /** Adds a field: summed where all its values are numbers, else counted. */
  add(source: SourceHierarchy): DataHierarchy {
    const field = this.table.field(source.name);
    const by = this.isNumeric(field) ? "Sum" : "Count";
    const data = [...this.table.pivot.data, { field, by, caption: defaultCaption(field, by) } as const];
    this.table.change({ data });
    return new DataHierarchy(this.table, dataIds(data).at(-1) ?? field);
  }

  remove({ data: gone }: DataHierarchy): void {
    this.table.change({ data: this.table.pivot.data.filter((data) => data !== gone) });
  }

  private isNumeric(field: string): boolean {
    const records = this.table.records();
    const column = columnOf(records, field);
    return records.rows.length > 0 && records.rows.every((row) => itemOf(row[column]).kind === "number");
  }
}

const DATA_HIERARCHY = defineType("DataPivotHierarchy", DataHierarchy, {
  scalars: {
    Id: ({ id }) => id,
    Name: ({ data }) => data.caption,
    NumberFormat: ({ table, data }) => {
      table.known();
      return data.numberFormat ?? "General";
    },
    Position: ({ position }) => position,
    ShowAs: ({ table, data }) => {
      table.known();
      return { calculation: data.showAs ?? "None", baseField: null, baseItem: null };
    },
    SummarizeBy: ({ data }) => data.by,
  },
  navigation: { Field: ({ table, data }) => new PivotField(table, data.field) },
  settable: {
    Name: (hierarchy, name) => hierarchy.rename(asText(name)),
    NumberFormat: (hierarchy, format) => hierarchy.format(asText(format)),
    Position: (hierarchy, position) => hierarchy.moveTo(asInteger(position)),
    ShowAs: (hierarchy, rule) => hierarchy.showAs(rule),
    SummarizeBy: (hierarchy, by) => hierarchy.summarizeBy(asOneOf(by, AGGREGATIONS)),
  },
});

const DATA_COLLECTION = defineType("DataPivotHierarchyCollection", DataHierarchies, {
  methods: {
    ...collectionMethods,
    Add: (data, [field]) => data.add(asObject(field, SourceHierarchy)),
    Remove: (data, [field]) => data.remove(asObject(field, DataHierarchy)),
  },
});
