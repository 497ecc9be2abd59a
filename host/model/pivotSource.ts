import { collectionMethods } from "./collectionMembers";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import { PivotFields } from "./pivotFields";
import type { PivotTable } from "./pivotTable";

/** A column of the source. Excel calls it a hierarchy, since it could have levels in other kinds of source. */
export class SourceHierarchy extends HostObject {
  constructor(
    readonly table: PivotTable,
    readonly name: string,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_HIERARCHY;
  }

  override identity(): Identity {
    return { Id: this.name };
  }
}

/** All columns of the source, used or not. */
export class SourceHierarchies extends Collection<SourceHierarchy> {
  constructor(readonly table: PivotTable) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_HIERARCHY_COLLECTION;
  }

  override items(): readonly SourceHierarchy[] {
    return this.table.records().fields.map((name) => new SourceHierarchy(this.table, name));
  }

  override find(key: string): SourceHierarchy | null {
    return this.items().find(({ name }) => sameName(name, key)) ?? null;
  }
}

const PIVOT_HIERARCHY = defineType("PivotHierarchy", SourceHierarchy, {
  scalars: { Id: ({ name }) => name, Name: ({ name }) => name },
  navigation: { Fields: ({ table, name }) => new PivotFields(table, name) },
});

const PIVOT_HIERARCHY_COLLECTION = defineType("PivotHierarchyCollection", SourceHierarchies, {
  methods: collectionMethods,
});
