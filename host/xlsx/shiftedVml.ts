import type { Shift } from "../model/book";
import { followed } from "./shiftedXml";

/**
 * The legacy drawing of a sheet with the boxes of its notes at their cells, which may have moved; those of deleted cells
 * are taken out. This is no XML that a strict reader would take, so it is patched as text.
 */
export function shiftedVml(vml: string, shifts: readonly Shift[]): string {
  return vml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => shiftedShape(shape, shifts));
}

function shiftedShape(shape: string, shifts: readonly Shift[]): string {
  const row = numberIn(shape, "Row");
  const column = numberIn(shape, "Column");
  if (row === null || column === null) return shape;
  const now = followed({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, shifts);
  if (now === null) return "";
  const [down, right] = [now.firstRow - row, now.firstColumn - column];
  return shape
    .replace(/(<x:Row>)\d+/, `$1${now.firstRow}`)
    .replace(/(<x:Column>)\d+/, `$1${now.firstColumn}`)
    .replace(
      /(<x:Anchor>)([^<]*)/,
      (_, tag: string, anchor: string) => tag + movedAnchor(anchor, down, right),
    );
}

function numberIn(shape: string, name: string): number | null {
  const digits = new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function movedAnchor(anchor: string, down: number, right: number): string {
  return anchor
    .split(",")
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return ` ${Number(part) + (index % 4 === 0 ? right : down)}`;
    })
    .join(",");
}
