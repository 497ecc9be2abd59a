import { asFlag, asObject, asOneOf, asText, isOmitted } from "./argument";
import { collectionMethods } from "./collectionMembers";
import { apiNotFound, invalidArgument, invalidOperation } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import { sameName } from "./names";
import { FILTER_KINDS, fieldFilters, filtersJson, type FilterKind } from "./pivotFilterInput";
import { isShown } from "./pivotGridFilters";
import { itemsOf } from "./pivotGridItems";
import { dataNamed } from "./pivotCaptions";
import { dataIds } from "./pivotGridTotals";
import { labelOf } from "./pivotGridWords";
import { NEW_FIELD, type FieldFilters, type FieldSettings } from "./pivotOptions";
import type { PivotTable } from "./pivotTable";

const KINDS = ["Manual", "Label", "Value", "Date"] as const;

/** The fields of a hierarchy: in a source of cells there is one, of the same name. */
export class PivotFields extends Collection<PivotField> {
  constructor(
    readonly table: PivotTable,
    readonly name: string,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_FIELD_COLLECTION;
  }

  override items(): readonly PivotField[] {
    return [new PivotField(this.table, this.name)];
  }

  override find(key: string): PivotField | null {
    return sameName(this.name, key) ? new PivotField(this.table, this.name) : null;
  }
}

/** `Excel.PivotField`. */
export class PivotField extends HostObject {
  constructor(
    readonly table: PivotTable,
    readonly name: string,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_FIELD;
  }

  override identity(): Identity {
    return { Id: this.name };
  }

  get settings(): FieldSettings {
    return this.table.known().fieldSettings.get(this.name) ?? NEW_FIELD;
  }

  sort(descending: boolean, by: string | null): void {
    this.set({ sort: { descending, by } });
  }

  /** Sorts by the totals of a data field. Sorting by the values of some items only is `ApiNotFound`. */
  sortByValues(sortBy: unknown, data: unknown, scope: unknown): void {
    const isScoped = Array.isArray(scope) && scope.length > 0;
    if (isScoped) throw apiNotFound("PivotField.sortByValues with pivotItemScope");
    const id = asObject(data, HostObject).identity();
    if (!("Id" in id) || !dataIds(this.table.pivot.data).includes(String(id.Id))) throw invalidArgument();
    this.sort(asOneOf(sortBy, ["Ascending", "Descending"]) === "Descending", String(id.Id));
  }

  /**
   * Adds filters to the field. Where it may have but one kind, those that it has make way.
   * Guess: a field that is not in use cannot be filtered, and one in the filter area only by choosing items.
   */
  applyFilter(input: unknown): void {
    const { rows, columns, filters: areas, options, data } = this.table.known();
    const filters = fieldFilters(input, {
      item: (value) => this.item(value).label,
      data: (caption) => {
        const id = dataNamed(data, caption);
        if (id === null) throw invalidArgument();
        return id;
      },
    });
    const onAxis = [...rows, ...columns].includes(this.name);
    const isChoice = filters.manual !== undefined && Object.keys(filters).length === 1;
    if (!onAxis && !(areas.includes(this.name) && isChoice))
      throw invalidOperation("The field cannot be filtered so where it is.");
    const isSeveral = Object.keys(filters).length > 1;
    if (isSeveral && !options.multipleFilters) throw invalidArgument();
    this.set({ filters: options.multipleFilters ? { ...this.settings.filters, ...filters } : filters });
  }

  clearFilter(kind: unknown): void {
    const name = FILTER_KINDS[asOneOf(kind, KINDS)];
    const left = Object.entries(this.settings.filters).filter(([one]) => one !== name);
    this.set({ filters: Object.fromEntries(left) });
  }

  clearAllFilters(): void {
    if (Object.keys(this.settings.filters).length > 0) this.set({ filters: {} });
  }

  isFiltered(kind: unknown): boolean {
    const { filters } = this.settings;
    if (isOmitted(kind)) return Object.keys(filters).length > 0;
    const name: FilterKind = asOneOf(kind, KINDS);
    return filters[FILTER_KINDS[name]] !== undefined;
  }

  filters(): Json {
    const { data } = this.table.pivot;
    const captionOf = (id: string) => data[dataIds(data).indexOf(id)]?.caption ?? id;
    return filtersJson(this.settings.filters, captionOf);
  }

  subtotals(): Json {
    const automatic = this.table.known().options.subtotals !== "Off";
    return { automatic };
  }

  items(): PivotItems {
    const { items } = itemsOf(this.table.records(), this.name);
    return new PivotItems(items.map((item) => new PivotItem(this, labelOf(item))));
  }

  /** The item that a label or an item means. */
  item(value: unknown): PivotItem {
    const label = value instanceof PivotItem ? value.label : asText(value);
    const found = this.items().find(label);
    if (found === null) throw invalidArgument();
    return found;
  }

  /** Which items pass the filters that look at labels. */
  shows(label: string): boolean {
    const { items } = itemsOf(this.table.records(), this.name);
    const item = items.find((one) => labelOf(one) === label);
    return item !== undefined && isShown(item, this.settings.filters, this.table.workbook.clock());
  }

  setFilters(filters: FieldFilters): void {
    this.set({ filters });
  }

  private set(settings: Partial<FieldSettings>): void {
    const all = new Map(this.table.known().fieldSettings);
    this.table.change({ fieldSettings: all.set(this.name, { ...this.settings, ...settings }) });
  }
}

export class PivotItems extends Collection<PivotItem> {
  constructor(private readonly list: readonly PivotItem[]) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_ITEM_COLLECTION;
  }

  override items(): readonly PivotItem[] {
    return this.list;
  }

  override find(key: string): PivotItem | null {
    return this.list.find(({ label }) => sameName(label, key)) ?? null;
  }
}

/** `Excel.PivotItem`. */
export class PivotItem extends HostObject {
  constructor(
    readonly field: PivotField,
    readonly label: string,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_ITEM;
  }

  override identity(): Identity {
    return { Id: this.label };
  }

  /** Choosing by hand which items are shown. One of them must be. */
  show(visible: boolean): void {
    const labels = this.field.items().items();
    const shown = labels.map(({ label }) => label).filter((label) => this.field.shows(label));
    const others = shown.filter((label) => label !== this.label);
    const manual = visible ? [...others, this.label] : others;
    if (manual.length === 0) throw invalidOperation("An item must be visible.");
    const isAll = manual.length === labels.length;
    this.field.setFilters(isAll ? {} : { manual });
  }
}

const PIVOT_FIELD_COLLECTION = defineType("PivotFieldCollection", PivotFields, {
  methods: collectionMethods,
});

const PIVOT_FIELD = defineType("PivotField", PivotField, {
  scalars: {
    Id: ({ name }) => name,
    Name: ({ name }) => name,
    ShowAllItems: (field) => {
      field.table.known();
      return false;
    },
    Subtotals: (field) => field.subtotals(),
  },
  navigation: { Items: (field) => field.items() },
  methods: {
    ApplyFilter: (field, [filters]) => field.applyFilter(filters),
    ClearAllFilters: (field) => field.clearAllFilters(),
    ClearFilter: (field, [kind]) => field.clearFilter(kind),
    GetFilters: (field) => field.filters(),
    IsFiltered: (field, [kind]) => field.isFiltered(kind),
    // The client sends whether the order is ascending.
    SortByLabels: (field, [ascending]) => field.sort(!asFlag(ascending), null),
    SortByValues: (field, [sortBy, data, scope]) => field.sortByValues(sortBy, data, scope),
  },
});

const PIVOT_ITEM_COLLECTION = defineType("PivotItemCollection", PivotItems, { methods: collectionMethods });

const PIVOT_ITEM = defineType("PivotItem", PivotItem, {
  scalars: {
    Id: ({ label }) => label,
    IsExpanded: (item) => {
      item.field.table.known();
      return true;
    },
    Name: ({ label }) => label,
    Visible: (item) => item.field.shows(item.label),
  },
  settable: { Visible: (item, visible) => item.show(asFlag(visible)) },
});
