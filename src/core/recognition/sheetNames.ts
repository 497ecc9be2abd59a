/** Which of two sheets is the second assessor's copy, as their names tell it. */
import { assessorIn, namedSheet, type Signed } from "./assessors";

const COPY = /^(?<of>.+?) \((?<nth>\d+)\)$|^kopia av (?<from>.+)$|^(?<base>.+?)[ –-]+(?:kopia|copy)$/iu;

/**
 * The place of the second assessor's sheet in a pair: one is numbered (`Bedömare 2`), they are named after two persons,
 * or one is a copy by its name (`Insatser (2)`). Null where the names do not tell.
 */
export function secondByName(pair: readonly [string, string]): 0 | 1 | null {
  return byAssessors(pair) ?? byPersons(pair) ?? byCopy(pair);
}

function byAssessors([one, other]: readonly [string, string]): 0 | 1 | null {
  const signs = [assessorIn(one), assessorIn(other)] as const;
  const [first, second] = signs;
  if (first === null && second === null) return null;
  if (first?.assessor === second?.assessor) return null;
  return rank(first) > rank(second) ? 0 : 1;
}

/** No assessor comes before any, and those that are counted before those that are named. */
function rank(sign: Signed | null): number {
  return sign === null ? 1.5 : (sign.number ?? 2);
}

function byPersons([one, other]: readonly [string, string]): 0 | 1 | null {
  const [first, second] = [namedSheet(one), namedSheet(other)];
  if (first && second) return first.assessor !== second.assessor && first.rest === second.rest ? 1 : null;
  if (first) return first.rest === other ? 0 : null;
  return second?.rest === one ? 1 : null;
}

function byCopy([one, other]: readonly [string, string]): 0 | 1 | null {
  if (originalOf(one) === other) return 0;
  return originalOf(other) === one ? 1 : null;
}

function originalOf(sheet: string): string | null {
  const { of, from, base } = COPY.exec(sheet)?.groups ?? {};
  return of ?? from ?? base ?? null;
}
