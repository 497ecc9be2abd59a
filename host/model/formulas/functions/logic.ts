import { compare } from "../comparison";
import { toNumber, toTruth } from "../coercion";
import { MANY, ofMany, ofValues, type FunctionTable, type SpecialForm } from "../define";
import { eachValue, forEachValue, oneOrMany } from "../manyValues";
import type { Scope } from "../scope";
import type { Expression } from "../syntax";
import { FormulaError, NA, Uncalculated, VALUE, isMany, type Operand, type Single } from "../values";

type Arguments = readonly (Expression | null)[];
type Evaluate = (expression: Expression | null, scope: Scope) => Operand;

/** What stands in a branch that the function gives; one left out gives 0. */
function branch(args: Arguments, index: number, scope: Scope, evaluate: Evaluate): Operand {
  return evaluate(args[index] ?? null, scope) ?? (args[index] === null ? 0 : null);
}

const choose: SpecialForm["special"] = (args, scope, evaluate) => {
  const index = oneOrMany(evaluate(args[0] ?? null, scope), scope);
  if (isMany(index)) {
    const options = args.slice(1).map((_, at) => branch(args, at + 1, scope, evaluate));
    return forEachValue([index, ...options], ([at = null, ...values]) => chosen(at, values));
  }
  const at = toNumber(index);
  if (at instanceof FormulaError) return at;
  const place = Math.trunc(at);
  return place < 1 || place >= args.length ? VALUE : branch(args, place, scope, evaluate);
};

function chosen(index: Single, values: readonly Single[]): Single {
  const at = toNumber(index);
  if (at instanceof FormulaError) return at;
  const value = values[Math.trunc(at) - 1];
  return value === undefined ? VALUE : value;
}

const when: SpecialForm["special"] = (args, scope, evaluate) => {
  const condition = oneOrMany(evaluate(args[0] ?? null, scope), scope);
  const otherwise = () => (args.length < 3 ? false : branch(args, 2, scope, evaluate));
  if (isMany(condition)) {
    const branches = [branch(args, 1, scope, evaluate), otherwise()];
    return forEachValue([condition, ...branches], ([test = null, yes = null, no = null]) => {
      const truth = toTruth(test);
      if (truth instanceof FormulaError) return truth;
      return (truth ? yes : no) ?? 0;
    });
  }
  const truth = toTruth(condition);
  if (truth instanceof FormulaError) return truth;
  return truth ? branch(args, 1, scope, evaluate) : otherwise();
};

const firstThatHolds: SpecialForm["special"] = (args, scope, evaluate) => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const test = single(args[index] ?? null, scope, evaluate);
    const truth = toTruth(test);
    if (truth instanceof FormulaError) return truth;
    if (truth) return branch(args, index + 1, scope, evaluate);
  }
  return NA;
};

const firstThatEquals: SpecialForm["special"] = (args, scope, evaluate) => {
  const value = single(args[0] ?? null, scope, evaluate);
  if (value instanceof FormulaError) return value;
  for (let index = 1; index + 1 < args.length; index += 2) {
    const other = single(args[index] ?? null, scope, evaluate);
    if (other instanceof FormulaError) return other;
    if (typeof (value ?? 0) === typeof (other ?? 0) && compare(value, other) === 0)
      return branch(args, index + 1, scope, evaluate);
  }
  return args.length % 2 === 0 ? branch(args, args.length - 1, scope, evaluate) : NA;
};

/** One value; IFS and SWITCH of many are not calculated. */
function single(expression: Expression | null, scope: Scope, evaluate: Evaluate): Single {
  const value = oneOrMany(evaluate(expression, scope), scope);
  if (isMany(value)) throw new Uncalculated("IFS or SWITCH of arrays");
  return value;
}

function instead(replaces: (error: FormulaError) => boolean): SpecialForm {
  return {
    least: 2,
    most: 2,
    special: (args, scope, evaluate) => {
      const value = oneOrMany(evaluate(args[0] ?? null, scope), scope);
      const other = () => branch(args, 1, scope, evaluate);
      if (!isMany(value)) return value instanceof FormulaError && replaces(value) ? other() : (value ?? 0);
      return forEachValue([value, other()], ([one = null, two = null]) =>
        one instanceof FormulaError && replaces(one) ? two : one,
      );
    },
  };
}

/** The truth values among the arguments, as AND takes them: texts in cells do not count. */
function truths(args: readonly Operand[]): boolean[] | FormulaError {
  const found: boolean[] = [];
  let error: FormulaError | null = null;
  const take = (value: Single) => {
    const truth = toTruth(value);
    if (truth instanceof FormulaError) error ??= truth;
    else found.push(truth);
  };
  for (const arg of args) {
    if (!isMany(arg)) take(arg);
    else eachValue(arg, (value) => typeof value !== "string" && take(value));
  }
  return error ?? (found.length === 0 ? VALUE : found);
}

function ofTruths(run: (found: readonly boolean[]) => boolean) {
  return ofMany(1, MANY, (args) => {
    const found = truths(args);
    return found instanceof FormulaError ? found : run(found);
  });
}

export const LOGIC: FunctionTable = {
  AND: ofTruths((found) => found.every(Boolean)),
  CHOOSE: { least: 2, most: MANY, special: choose },
  FALSE: ofValues(0, 0, () => false),
  IF: { least: 2, most: 3, special: when },
  IFERROR: instead(() => true),
  IFNA: instead((error) => error === NA),
  IFS: { least: 2, most: MANY, special: firstThatHolds },
  NOT: ofValues(1, 1, ([value = null]) => {
    const truth = toTruth(value);
    return truth instanceof FormulaError ? truth : !truth;
  }),
  OR: ofTruths((found) => found.some(Boolean)),
  SWITCH: { least: 3, most: MANY, special: firstThatEquals },
  TRUE: ofValues(0, 0, () => true),
  XOR: ofTruths((found) => found.filter(Boolean).length % 2 === 1),
};
