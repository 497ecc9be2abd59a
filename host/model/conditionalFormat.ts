import { asFlag, asInteger, isOmitted } from "./argument";
import type { BookSheet } from "./book";
import type { BookConditional, ConditionalRule } from "./bookRules";
import { CONDITIONAL_KINDS } from "./conditionalKinds";
import { requireUnprotected } from "./editing";
import { invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Workbook } from "./workbook";

/** Kinds that have no `stopIfTrue`. */
const SCALES: readonly ConditionalRule["type"][] = ["DataBar", "ColorScale", "IconSet"];

/** A conditional format of a sheet; it is found again by its id. */
export class ConditionalFormat extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    readonly id: string,
  ) {
    super();
  }

  override get type(): ObjectType {
    return CONDITIONAL_FORMAT;
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  /** As it is now; `ItemNotFound` once it is gone. */
  get current(): BookConditional {
    const found = this.sheet.rules.conditionals.find(({ id }) => id === this.id);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  /** Changes it; it is no longer what the file says. */
  change(patch: Partial<BookConditional>): void {
    const { current } = this;
    this.put(this.list.map((one) => (one === current ? { ...one, ...patch, source: null } : one)));
  }

  remove(): void {
    const { current } = this;
    this.put(this.list.filter((one) => one !== current));
  }

  /**
   * Its place among those of the sheet; 0 wins.
   * Guess: priorities count from 0 and through the whole sheet, and a negative one counts from the back.
   */
  get priority(): number {
    return this.list.indexOf(this.current);
  }

  moveTo(priority: number): void {
    const { current } = this;
    const others = this.list.filter((one) => one !== current);
    const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : priority;
    this.put([...others.slice(0, place), current, ...others.slice(place)]);
  }

  /** Its cells where they are one area; else null. */
  range(): Range | null {
    const [only, ...more] = this.current.areas;
    return only === undefined || more.length > 0 ? null : new Range(this.workbook, this.sheet, only);
  }

  private get list(): readonly BookConditional[] {
    return this.sheet.rules.conditionals;
  }

  private put(list: readonly BookConditional[]): void {
    requireUnprotected(this.sheet);
    this.sheet.rules.conditionals = list;
    this.sheet.changes.rules.add("conditionals");
  }
}

function isScale({ current }: ConditionalFormat): boolean {
  return SCALES.includes(current.rule.type);
}

function requireRange(format: ConditionalFormat): Range {
  const range = format.range();
  if (range === null) throw invalidOperation("The conditional format is applied to several ranges.");
  return range;
}

function setStop(format: ConditionalFormat, stops: unknown): void {
  if (isScale(format)) {
    if (!isOmitted(stops)) throw invalidArgument();
    return;
  }
  format.change({ stopIfTrue: asFlag(stops) });
}

type Navigation = (format: ConditionalFormat) => HostObject | null;

/** `cellValue` and its like lead to a rule of that kind. Guess: where it is of another kind, `ItemNotFound`. */
function kindNavigation(): Record<string, Navigation> {
  return Object.fromEntries(
    CONDITIONAL_KINDS.flatMap(({ name, kind, open }): [string, Navigation][] => {
      const find: Navigation = (format) => (format.current.rule.type === kind ? open(format) : null);
      const require: Navigation = (format) => {
        const found = find(format);
        if (found === null) throw itemNotFound();
        return found;
      };
      return [
        [name, require],
        [`${name}OrNullObject`, find],
      ];
    }),
  );
}

const CONDITIONAL_FORMAT = defineType("ConditionalFormat", ConditionalFormat, {
  scalars: {
    Id: ({ id }) => id,
    Priority: (format) => format.priority,
    StopIfTrue: (format) => (isScale(format) ? null : format.current.stopIfTrue),
    Type: (format) => format.current.rule.type,
  },
  settable: {
    Priority: (format, priority) => format.moveTo(asInteger(priority)),
    StopIfTrue: setStop,
  },
  navigation: kindNavigation(),
  methods: {
    Delete: (format) => format.remove(),
    GetRange: (format) => requireRange(format),
    GetRangeOrNullObject: (format) => format.range(),
    GetRanges: (format) => new RangeAreas(format.workbook, format.sheet, format.current.areas),
  },
});
