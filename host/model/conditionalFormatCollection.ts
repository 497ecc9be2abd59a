import { asOneOf } from "./argument";
import { covers, topLeft, touches, type AreaList } from "./areaList";
import type { BookSheet } from "./book";
import type { BookConditional } from "./bookRules";
import { collectionMethods } from "./collectionMembers";
import { ConditionalFormat } from "./conditionalFormat";
import { conditionalId, newRule } from "./conditionalStandard";
import { requireUnprotected } from "./editing";
import { apiNotFound } from "./hostError";
import { Collection, defineType, type ObjectType } from "./hostObject";
import { lifted } from "./ruleSpread";
import type { Workbook } from "./workbook";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/**
 * The conditional formats of some cells, first the one that wins. Where a file has one there of a kind that the host
 * does not know, they cannot be asked for: `ApiNotFound`.
 */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    readonly areas: AreaList,
  ) {
    super();
  }

  override get type(): ObjectType {
    return CONDITIONAL_FORMATS;
  }

  override items(): readonly ConditionalFormat[] {
    const here = this.list.filter((one) => this.areas.some((area) => touches(one.areas, area)));
    if (here.some(({ rule }) => rule.type === "Unknown"))
      throw apiNotFound("ConditionalFormatCollection.items of a kind that the file has");
    return here.map(({ id }) => new ConditionalFormat(this.workbook, this.sheet, id));
  }

  override find(key: string): ConditionalFormat | null {
    return this.items().find(({ id }) => id.toLowerCase() === key.toLowerCase()) ?? null;
  }

  /** A new one wins over all others. */
  add(type: unknown): ConditionalFormat {
    const { areas } = this;
    const id = this.freeId();
    const rule = newRule(asOneOf(type, TYPES));
    const made: BookConditional = {
      id,
      areas,
      origin: topLeft(areas),
      stopIfTrue: false,
      rule,
      look: {},
      style: null,
      source: null,
    };
    this.put([made, ...this.list]);
    return new ConditionalFormat(this.workbook, this.sheet, id);
  }

  /** Takes the cells out of all conditional formats. One that the host does not know cannot be cut. */
  clearAll(): void {
    const cut = (one: BookConditional) =>
      this.areas.some((area) => touches(one.areas, area)) &&
      !one.areas.every((area) => covers(this.areas, area));
    if (this.list.some((one) => one.rule.type === "Unknown" && cut(one)))
      throw apiNotFound("ConditionalFormatCollection.clearAll of a kind that the file has");
    this.put(this.areas.reduce<readonly BookConditional[]>(lifted, this.list));
  }

  private get list(): readonly BookConditional[] {
    return this.sheet.rules.conditionals;
  }

  private put(list: readonly BookConditional[]): void {
    requireUnprotected(this.sheet);
    this.sheet.rules.conditionals = list;
    this.sheet.changes.rules.add("conditionals");
  }

  private freeId(): string {
    const taken = new Set(
      this.workbook.book.sheets.flatMap(({ rules }) => rules.conditionals.map(({ id }) => id)),
    );
    let index = this.list.length;
    while (taken.has(conditionalId(this.sheet.id, index))) index++;
    return conditionalId(this.sheet.id, index);
  }
}

const CONDITIONAL_FORMATS = defineType("ConditionalFormatCollection", ConditionalFormatCollection, {
  methods: {
    ...collectionMethods,
    Add: (formats, [type]) => formats.add(type),
    ClearAll: (formats) => formats.clearAll(),
  },
});
