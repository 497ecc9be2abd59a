import { fullAddress } from "./address";
import { asFlag, asText } from "./argument";
import type { BookName, BookSheet } from "./book";
import { collectionMethods } from "./collectionMembers";
import { isFormula } from "./formulaSyntax";
import { evaluateFormula } from "./formulas/evaluateFormula";
import { apiNotFound, invalidArgument, itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { requireDefinedName, sameName } from "./names";
import { isPrintName } from "./pageLayoutPrintNames";
import { Range } from "./range";
import { formulaOfRange, rangeOfFormula } from "./rangeArgument";
import type { Workbook } from "./workbook";

/**
 * The defined names of a sheet, or of the workbook (`sheet` null), where those of sheets do not count.
 * Guess: what is printed of a sheet, which files keep as names, is not among them.
 */
export class NamedItemCollection extends Collection<NamedItem> {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet | null,
  ) {
    super();
  }

  override get type(): ObjectType {
    return NAMED_ITEM_COLLECTION;
  }

  override items(): readonly NamedItem[] {
    const names = this.workbook.book.names.filter((name) => name.sheet === this.scope && !isPrintName(name));
    return names.map((name) => new NamedItem(this.workbook, name));
  }

  override find(key: string): NamedItem | null {
    return this.items().find(({ name }) => sameName(name.name, key)) ?? null;
  }

  /** Defines a name for a range, or for a formula given as text with its `=`. */
  add(name: string, reference: unknown): NamedItem {
    const { book } = this.workbook;
    requireDefinedName(book, name, this.scope);
    const formula = reference instanceof Range ? formulaOfRange(reference) : asFormula(reference);
    const made: BookName = { name, formula, visible: true, sheet: this.scope };
    book.names.push(made);
    book.changed = true;
    return new NamedItem(this.workbook, made);
  }

  private get scope(): string | null {
    return this.sheet?.id ?? null;
  }
}

function asFormula(value: unknown): string {
  const text = asText(value);
  if (!text.startsWith("=") || !isFormula(text.slice(1))) throw invalidArgument();
  return text;
}

export class NamedItem extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly name: BookName,
  ) {
    super();
  }

  override get type(): ObjectType {
    return NAMED_ITEM;
  }

  override identity(): Identity {
    return { _Id: this.name.name };
  }

  range(): Range | null {
    return rangeOfFormula(this.workbook, this.name.formula);
  }

  /** What the client calls the kind of value. Guess: a formula that is no single area counts as text. */
  get kind(): string {
    if (this.range() !== null) return "Range";
    const { value } = this;
    if (typeof value === "number") return "Double";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  get value(): string | number | boolean {
    const range = this.range();
    return range === null ? this.calculated() : fullAddress(range.sheet.name, range.area);
  }

  private calculated(): string | number | boolean {
    const { workbook, name } = this;
    const result = evaluateFormula(workbook, name.formula, {
      sheet: workbook.activeSheet(),
      row: 0,
      column: 0,
    });
    if ("uncalculated" in result)
      throw apiNotFound(`NamedItem.value of a formula with ${result.uncalculated}`);
    return result.value;
  }

  change(change: Partial<BookName>): void {
    Object.assign(this.name, change);
    this.workbook.book.changed = true;
  }

  remove(): void {
    const { book } = this.workbook;
    book.names = book.names.filter((name) => name !== this.name);
    book.changed = true;
  }
}

function rangeOrRefuse(item: NamedItem): Range {
  const range = item.range();
  if (range === null) throw itemNotFound();
  return range;
}

const NAMED_ITEM_COLLECTION = defineType("NamedItemCollection", NamedItemCollection, {
  methods: {
    ...collectionMethods,
    Add: (names, [name, reference]) => names.add(asText(name), reference),
  },
});

const NAMED_ITEM = defineType("NamedItem", NamedItem, {
  scalars: {
    Formula: ({ name }) => name.formula,
    Name: ({ name }) => name.name,
    Scope: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet"),
    Type: (item) => item.kind,
    Value: (item) => item.value,
    Visible: ({ name }) => name.visible,
    _Id: ({ name }) => name.name,
  },
  settable: {
    Formula: (item, formula) => item.change({ formula: asFormula(formula) }),
    Visible: (item, visible) => item.change({ visible: asFlag(visible) }),
  },
  methods: {
    Delete: (item) => item.remove(),
    GetRange: (item) => rangeOrRefuse(item),
    GetRangeOrNullObject: (item) => item.range(),
  },
});
