/** The columns in which a second assessor has labelled the same interventions. */
import type { Axis } from "../intervention";
import { plainText } from "../plainText";
import { byAssessor, signedCaption } from "./assessors";
import { type Body, type CaptionCell, holdsLabels, isAllLabels, type LabelColumn } from "./labelColumns";

/** A label column of the second assessor's. */
export interface SecondColumn {
  readonly axis: Axis;
  readonly column: number;
}

/**
 * The second assessor's columns: those whose captions say the same as the first's, alone or with another assessor, and
 * those that hold nothing but labels under a caption that names an assessor. None on an axis without a first column.
 */
export function secondColumns(
  first: readonly LabelColumn[],
  captions: readonly CaptionCell[],
  body: Body,
): readonly SecondColumn[] {
  const own = new Set(first.map(({ column }) => column));
  const captioned = first.flatMap(({ axis, column }) => {
    const others = captions.filter((cell) => cell.caption?.role === axis && !own.has(cell.column));
    const mine = captions.find((cell) => cell.column === column && cell.caption?.role === axis);
    return others.flatMap((other) => (isSecond(other, mine, body, axis) ? [{ axis, other }] : []));
  });
  const [leading] = byAssessor(captioned.map(({ other }) => other).sort((a, b) => a.column - b.column));
  if (leading === undefined) return unnamedSeconds(first, captions, body);
  const same = captioned.filter(({ other }) => isOf(other, leading));
  return first.flatMap(({ axis }) => {
    const found = same.find((one) => one.axis === axis);
    return found === undefined ? [] : [{ axis, column: found.other.column }];
  });
}

function isSecond(other: CaptionCell, mine: CaptionCell | undefined, body: Body, axis: Axis): boolean {
  const isRepeated = mine !== undefined && sameText(mine) === sameText(other);
  return (isRepeated || assessorOf(other) !== undefined) && holdsLabels(axis, body, other.column);
}

/** Whether two captions may be the same assessor's: they name the same, or one of them names none. */
function isOf(one: CaptionCell, other: CaptionCell): boolean {
  const [mine, theirs] = [assessorOf(one), assessorOf(other)];
  return mine === theirs || mine === undefined || theirs === undefined;
}

function assessorOf({ text }: CaptionCell): string | undefined {
  return signedCaption(plainText(text))?.assessor;
}

function sameText({ text }: CaptionCell): string {
  return plainText(text).toLowerCase();
}

/** Columns under a caption that is but an assessor's name (`Bedömare 2`), and those without any beside it. */
function unnamedSeconds(
  first: readonly LabelColumn[],
  captions: readonly CaptionCell[],
  body: Body,
): readonly SecondColumn[] {
  const own = new Set(first.map(({ column }) => column));
  const names = captions.filter(({ caption, text }) => caption === null && isName(text));
  for (const name of names) {
    const block = blockAt(name.column, captions, first.length);
    if (block.some((column) => own.has(column))) continue;
    const found = first.flatMap(({ axis }): SecondColumn[] => {
      const column = block.find((one) => isAllLabels(axis, body, one));
      return column === undefined ? [] : [{ axis, column }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function isName(text: string): boolean {
  return signedCaption(plainText(text))?.rest === "";
}

/** A column and those after it, as many as an assessor needs, that have no caption. */
function blockAt(column: number, captions: readonly CaptionCell[], width: number): readonly number[] {
  const next = captions.find((cell) => cell.column > column)?.column ?? Infinity;
  return Array.from({ length: Math.min(width, next - column) }, (_, i) => column + i);
}
