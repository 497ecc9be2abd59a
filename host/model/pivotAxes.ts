import { asInteger, asObject } from "./argument";
import { collectionMethods } from "./collectionMembers";
import { invalidArgument, itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import { PivotFields } from "./pivotFields";
import { SourceHierarchy } from "./pivotSource";
import type { PivotTable } from "./pivotTable";

type Axis = "rows" | "columns" | "filters";

/** A column of the source that stands on an axis of the pivot. */
abstract class AxisHierarchy extends HostObject {
  constructor(
    readonly table: PivotTable,
    readonly axis: Axis,
    readonly name: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.name };
  }

  get position(): number {
    return this.table.pivot[this.axis].indexOf(this.name);
  }

  /** Moves it to a place on its axis. */
  moveTo(position: number): void {
    const fields = this.table.pivot[this.axis];
    if (position < 0 || position >= fields.length) throw invalidArgument();
    const others = fields.filter((name) => name !== this.name);
    this.table.change({ [this.axis]: others.toSpliced(position, 0, this.name) });
  }
}

class RowColumnHierarchy extends AxisHierarchy {
  override get type(): ObjectType {
    return ROW_COLUMN_HIERARCHY;
  }
}

class FilterHierarchy extends AxisHierarchy {
  override get type(): ObjectType {
    return FILTER_HIERARCHY;
  }
}

/** The fields on one axis, outermost first. */
abstract class AxisHierarchies extends Collection<AxisHierarchy> {
  protected abstract readonly axis: Axis;

  constructor(readonly table: PivotTable) {
    super();
  }

  protected abstract item(name: string): AxisHierarchy;

  override items(): readonly AxisHierarchy[] {
    return this.table.pivot[this.axis].map((name) => this.item(name));
  }

  override find(key: string): AxisHierarchy | null {
    return this.items().find(({ name }) => sameName(name, key)) ?? null;
  }

  /** Puts a field last on this axis, taking it from the row, column or filter axis where it stood. */
  add(field: SourceHierarchy): AxisHierarchy {
    const name = this.table.field(field.name);
    const without = (axis: Axis) => this.table.pivot[axis].filter((other) => other !== name);
    const axes = { rows: without("rows"), columns: without("columns"), filters: without("filters") };
    this.table.change({ ...axes, [this.axis]: [...axes[this.axis], name] });
    return this.item(name);
  }

  remove(field: AxisHierarchy): void {
    const fields = this.table.pivot[this.axis];
    if (!fields.includes(field.name)) throw itemNotFound();
    this.table.change({ [this.axis]: fields.filter((other) => other !== field.name) });
  }
}

abstract class RowColumnHierarchies extends AxisHierarchies {
  override get type(): ObjectType {
    return ROW_COLUMN_COLLECTION;
  }

  protected override item(name: string): AxisHierarchy {
    return new RowColumnHierarchy(this.table, this.axis, name);
  }
}

export class RowHierarchies extends RowColumnHierarchies {
  protected override readonly axis = "rows";
}

export class ColumnHierarchies extends RowColumnHierarchies {
  protected override readonly axis = "columns";
}

export class FilterHierarchies extends AxisHierarchies {
  protected override readonly axis = "filters";

  override get type(): ObjectType {
    return FILTER_COLLECTION;
  }

  protected override item(name: string): AxisHierarchy {
    return new FilterHierarchy(this.table, this.axis, name);
  }
}

const scalars = {
  Id: ({ name }: AxisHierarchy) => name,
  Name: ({ name }: AxisHierarchy) => name,
  Position: ({ position }: AxisHierarchy) => position,
};

const methods = {
  ...collectionMethods,
  Add: (axis: AxisHierarchies, [field]: readonly unknown[]) => axis.add(asObject(field, SourceHierarchy)),
  Remove: (axis: AxisHierarchies, [field]: readonly unknown[]) => axis.remove(asObject(field, AxisHierarchy)),
};

const hierarchyMembers = {
  scalars,
  settable: {
    Position: (hierarchy: AxisHierarchy, position: unknown) => hierarchy.moveTo(asInteger(position)),
  },
  navigation: { Fields: ({ table, name }: AxisHierarchy) => new PivotFields(table, name) },
};

const ROW_COLUMN_HIERARCHY = defineType("RowColumnPivotHierarchy", RowColumnHierarchy, hierarchyMembers);
const FILTER_HIERARCHY = defineType("FilterPivotHierarchy", FilterHierarchy, hierarchyMembers);
const ROW_COLUMN_COLLECTION = defineType("RowColumnPivotHierarchyCollection", RowColumnHierarchies, {
  methods,
});
const FILTER_COLLECTION = defineType("FilterPivotHierarchyCollection", FilterHierarchies, { methods });
