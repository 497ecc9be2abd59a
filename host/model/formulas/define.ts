import { toNumber } from "./coercion";
import type { Scope } from "./scope";
import type { Expression } from "./syntax";
import { FormulaError, type Operand, type Single } from "./values";

/** A function of Excel: how many arguments it takes and what it gives. */
export interface FunctionDefinition {
  readonly least: number;
  readonly most: number;
  /** Whether an argument is one value; where many are given, the function is done for each of them. */
  readonly takesOne: (index: number) => boolean;
  readonly run: (args: readonly Operand[], scope: Scope) => Operand;
  /** Its arguments are calculated as arrays in every formula. */
  readonly arrays?: true;
}

/** A function that looks at its arguments as they are written, such as IF, which leaves one of them alone. */
export interface SpecialForm {
  readonly least: number;
  readonly most: number;
  readonly special: (
    args: readonly (Expression | null)[],
    scope: Scope,
    evaluate: (expression: Expression | null, scope: Scope) => Operand,
  ) => Operand;
}

export type FunctionTable = Readonly<Record<string, FunctionDefinition | SpecialForm>>;

/** Most arguments that Excel takes. */
export const MANY = 255;

/** A function of single numbers; an argument that is none gives its error. */
export function ofNumbers(
  least: number,
  most: number,
  run: (...numbers: number[]) => number | FormulaError,
): FunctionDefinition {
  return ofValues(least, most, (args) => {
    const numbers = args.map(toNumber);
    return firstError(numbers) ?? run(...(numbers as number[]));
  });
}

/** A function of single values that passes errors on. */
export function ofValues(
  least: number,
  most: number,
  run: (args: readonly Exclude<Single, FormulaError>[], scope: Scope) => Single,
): FunctionDefinition {
  const passing = (args: readonly Single[], scope: Scope) =>
    firstError(args) ?? run(args as readonly Exclude<Single, FormulaError>[], scope);
  return ofAnything(least, most, passing);
}

/** A function of single values, errors among them. */
export function ofAnything(
  least: number,
  most: number,
  run: (args: readonly Single[], scope: Scope) => Single,
): FunctionDefinition {
  return {
    least,
    most,
    takesOne: () => true,
    run: (args, scope) => run(args as readonly Single[], scope),
  };
}

/** A function of cells and arrays; the arguments at the places in `single` are single values. */
export function ofMany(
  least: number,
  most: number,
  run: FunctionDefinition["run"],
  single: readonly number[] = [],
): FunctionDefinition {
  return { least, most, takesOne: (index) => single.includes(index), run };
}

export function firstError(values: readonly Operand[]): FormulaError | null {
  return values.find((value) => value instanceof FormulaError) ?? null;
}
