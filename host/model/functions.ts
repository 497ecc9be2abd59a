import { isUnbounded } from "./area";
import { isOmitted } from "./argument";
import { evaluateWhole } from "./formulas/evaluate";
import { beginScope } from "./formulas/scope";
import type { Expression } from "./formulas/syntax";
import { FormulaError, Uncalculated, type Single } from "./formulas/values";
import { apiNotFound, invalidArgument } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import { Range } from "./range";
import type { Workbook } from "./workbook";

/** The functions that a client can call and the host calculates, as the wire spells them. */
const NAMES = `
    Abs Acos And Asin Atan Atan2 Average AverageA AverageIf AverageIfs Char Choose Clean Code Columns Combin
    Concatenate Cos Count CountA CountBlank CountIf CountIfs Date Datevalue Day Days Degrees EDate EoMonth
    Error_Type Even Exact Exp Fact False Find Gcd GeoMean HLookup Hour Hyperlink If Int IsErr IsError IsFormula
    IsLogical IsNA IsNonText IsNumber IsText IsoWeekNum Isref Large Lcm Left Len Ln Log Log10 Lookup Lower MRound
    Match Max MaxA Median Mid Min MinA Minute Mod Month Na NetworkDays Not Now Odd Or Percentile_Inc Pi Power
    Product Proper Quartile_Inc Quotient Radians Rand RandBetween Rank_Avg Rank_Eq Replace Rept Right Round
    RoundDown RoundUp Rows Second Sign Sin Small Sqrt StDev_P StDev_S Substitute Sum SumIf SumIfs SumSq Tan Text
    Time Timevalue Today Trim True Trunc Type Unichar Unicode Upper VLookup Value Var_P Var_S WeekNum Weekday
    WorkDay Xor Year
  `
  .trim()
  .split(/\s+/);

/** Excel's worksheet functions, for a client that wants a value in no cell. */
export class Functions extends HostObject {
  constructor(readonly workbook: Workbook) {
    super();
  }

  override get type(): ObjectType {
    return FUNCTIONS;
  }

  /** Calculates at once; what the host cannot calculate is `ApiNotFound` with its name. */
  call(name: string, args: readonly unknown[]): FunctionResult {
    this.workbook.settle();
    const call: Expression = { kind: "call", name, args: args.map(argument) };
    const at = { sheet: this.workbook.activeSheet(), row: 0, column: 0 };
    try {
      return new FunctionResult(evaluateWhole(call, beginScope(this.workbook, at, "always")));
    } catch (error) {
      if (error instanceof Uncalculated) throw apiNotFound(`Functions.${name} of ${error.what}`);
      throw error;
    }
  }
}

/** What a function gave. */
export class FunctionResult extends HostObject {
  constructor(readonly result: Single) {
    super();
  }

  override get type(): ObjectType {
    return FUNCTION_RESULT;
  }
}

/** Cells, the result of another function or a single value. */
function argument(value: unknown): Expression | null {
  if (isOmitted(value)) return null;
  if (value instanceof Range) return cells(value);
  if (value instanceof FunctionResult) return { kind: "constant", value: value.result };
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return { kind: "constant", value };
  throw invalidArgument();
}

function cells({ sheet, area }: Range): Expression {
  if (isUnbounded(area)) throw apiNotFound("Functions of whole rows or columns");
  const corner = (row: number, column: number) => ({ row, column, rowFixed: true, columnFixed: true });
  return {
    kind: "cells",
    sheet: sheet.name,
    first: corner(area.firstRow, area.firstColumn),
    last: corner(area.lastRow, area.lastColumn),
  };
}

/** Functions of any number of arguments get them in an array of their own. */
function method(wireName: string) {
  const name = wireName.toUpperCase().replaceAll("_", ".");
  return (functions: Functions, args: readonly unknown[]) => functions.call(name, args.flat(1));
}

const FUNCTIONS = defineType("Functions", Functions, {
  methods: Object.fromEntries(NAMES.map((name) => [name, method(name)])),
});

/** Guess: a function that gives an error has no value, and one that gives a blank cell 0, as a formula would. */
const FUNCTION_RESULT = defineType("FunctionResult", FunctionResult, {
  scalars: {
    Error: ({ result }) => (result instanceof FormulaError ? result.code : ""),
    Value: ({ result }): Json => (result instanceof FormulaError ? null : (result ?? 0)),
  },
});
