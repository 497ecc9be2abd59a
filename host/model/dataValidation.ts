import { invalidArgument, itemNotFound } from "./hostError";
import { asFlag, asOneOf, asText, isOmitted } from "./argument";
import { topLeft, type Spot } from "./areaList";
import type { Area } from "./book";
import { ALERT_STYLES, type BookValidation } from "./bookRules";
import { invalidCells } from "./dataValidationCheck";
import { asRule, ruleJson } from "./dataValidationRule";
import { requireUnprotected } from "./editing";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { asRecord } from "./ruleFormula";
import { lifted, lyingIn } from "./ruleSpread";
import { height, width } from "./area";

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What a cell without data validation is taken to have. */
const ANY_VALUE: Omit<BookValidation, "areas" | "origin"> = {
  type: "None",
  operator: "Between",
  formulas: [],
  ignoreBlanks: true,
  dropDown: true,
  alert: { shown: true, style: "Stop", title: "", message: "" },
  prompt: { shown: true, title: "", message: "" },
  source: null,
};

/** The data validation of a range's cells. */
export class DataValidation extends HostObject {
  constructor(readonly range: Range) {
    super();
  }

  override get type(): ObjectType {
    return DATA_VALIDATION;
  }

  /** Changes the validation of every cell of the range, and of no others. */
  change(patch: Partial<BookValidation>): void {
    const { area } = this.range;
    const { held, bare } = lyingIn(this.rules, area);
    const at = topLeft([area]);
    const changed = held.map((one) => ({ ...one, ...patch, source: null }));
    if (bare.length > 0) changed.push({ ...ANY_VALUE, areas: bare, origin: at, ...patch, source: null });
    this.put(patch.type === undefined ? changed : joined(changed, area));
  }

  clear(): void {
    this.put([]);
  }

  /** Guess: relative references are told as for the range's first cell. */
  get origin(): Spot {
    return topLeft([this.range.area]);
  }

  /** The word for what rules the cells have; `rule` is null for the last two. */
  get kind(): string {
    const { held, bare } = lyingIn(this.rules, this.range.area);
    const [first] = held;
    if (first === undefined) return "None";
    if (held.some((one) => !sameRule(one, first))) return "Inconsistent";
    return bare.length > 0 && first.type !== "None" ? "MixedCriteria" : first.type;
  }

  get rule(): Json {
    const [first] = this.held;
    if (this.kind === "Inconsistent" || this.kind === "MixedCriteria") return null;
    return first === undefined ? {} : ruleJson(first, this.origin);
  }

  /** What is the same for all cells, or null. */
  uniform(read: (validation: BookValidation) => Json): Json {
    const { held, bare } = lyingIn(this.rules, this.range.area);
    const all = bare.length > 0 ? [...held, { ...ANY_VALUE, areas: bare, origin: this.origin }] : held;
    const texts = new Set(all.map((one) => JSON.stringify(read(one))));
    const [first] = all;
    return first !== undefined && texts.size === 1 ? read(first) : null;
  }

  /** Whether all cells are valid; null where only some are. */
  get valid(): boolean | null {
    const invalid = invalidCells(this.range.workbook, this.range.sheet, this.range.area);
    const count = invalid.reduce((sum, area) => sum + height(area) * width(area), 0);
    if (count === 0) return true;
    return count === height(this.range.area) * width(this.range.area) ? false : null;
  }

  private get rules(): readonly BookValidation[] {
    return this.range.sheet.rules.validations;
  }

  private get held(): readonly BookValidation[] {
    return lyingIn(this.rules, this.range.area).held;
  }

  private put(made: readonly BookValidation[]): void {
    const { sheet, area } = this.range;
    requireUnprotected(sheet);
    sheet.rules.validations = [...lifted(this.rules, area), ...made];
    sheet.changes.rules.add("validations");
  }
}

/** Cells that have been given one rule have one validation, where the rest of theirs is the same. */
function joined(changed: readonly BookValidation[], area: Area): readonly BookValidation[] {
  const [first] = changed;
  const texts = new Set(changed.map((one) => JSON.stringify({ ...one, areas: [] })));
  return first !== undefined && texts.size === 1 ? [{ ...first, areas: [area] }] : changed;
}

function sameRule(a: BookValidation, b: BookValidation): boolean {
  return JSON.stringify(ruleJson(a, topLeft(a.areas))) === JSON.stringify(ruleJson(b, topLeft(a.areas)));
}

function asTitle(value: unknown, longest: number): string {
  const text = isOmitted(value) ? "" : asText(value);
  if (text.length > longest) throw invalidArgument();
  return text;
}

function asShown(value: unknown): boolean {
  return isOmitted(value) ? true : asFlag(value);
}

function asAlert(value: unknown): BookValidation["alert"] {
  const { showAlert, style, title, message } = asRecord(value);
  return {
    shown: asShown(showAlert),
    style: isOmitted(style) ? "Stop" : asOneOf(style, ALERT_STYLES),
    title: asTitle(title, LONGEST_TITLE),
    message: asTitle(message, LONGEST_MESSAGE),
  };
}

function asPrompt(value: unknown): BookValidation["prompt"] {
  const { showPrompt, title, message } = asRecord(value);
  return {
    shown: asShown(showPrompt),
    title: asTitle(title, LONGEST_TITLE),
    message: asTitle(message, LONGEST_MESSAGE),
  };
}

function invalidRange({ range }: DataValidation): HostObject | null {
  const areas = invalidCells(range.workbook, range.sheet, range.area);
  return areas.length === 0 ? null : new RangeAreas(range.workbook, range.sheet, areas);
}

function requireInvalid(validation: DataValidation): HostObject {
  const found = invalidRange(validation);
  if (found === null) throw itemNotFound();
  return found;
}

const DATA_VALIDATION = defineType("DataValidation", DataValidation, {
  scalars: {
    ErrorAlert: (validation) =>
      validation.uniform(({ alert: { shown, style, title, message } }) => ({
        message,
        showAlert: shown,
        style,
        title,
      })),
    IgnoreBlanks: (validation) => validation.uniform(({ ignoreBlanks }) => ignoreBlanks),
    Prompt: (validation) =>
      validation.uniform(({ prompt: { shown, title, message } }) => ({ message, showPrompt: shown, title })),
    Rule: (validation) => validation.rule,
    Type: (validation) => validation.kind,
    Valid: (validation) => validation.valid,
  },
  settable: {
    ErrorAlert: (validation, alert) => validation.change({ alert: asAlert(alert) }),
    IgnoreBlanks: (validation, ignore) => validation.change({ ignoreBlanks: asFlag(ignore) }),
    Prompt: (validation, prompt) => validation.change({ prompt: asPrompt(prompt) }),
    Rule: (validation, rule) => validation.change({ ...asRule(rule), origin: validation.origin }),
  },
  methods: {
    Clear: (validation) => validation.clear(),
    GetInvalidCells: (validation) => requireInvalid(validation),
    GetInvalidCellsOrNullObject: (validation) => invalidRange(validation),
  },
});
