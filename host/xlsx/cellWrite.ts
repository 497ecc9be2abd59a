import type { Cell, Scalar } from "../model/book";
import { encodeXstring, escapeXml, textElement } from "./xmlText";

/**
 * A `<c>` element. `prefix` is that of the sheet's elements, with its colon; `reference` the cell's address; `style` its
 * number in the styles part. Text stands in the cell itself: the shared strings, which may be long, stay as they are.
 */
export function cellXml(prefix: string, reference: string, cell: Cell | undefined, style: number): string {
  const { type, inner } = cell === undefined ? NOTHING : contentOf(cell, prefix, reference);
  const tag = `${prefix}c r="${reference}"${style === 0 ? "" : ` s="${style}"`}${type === "" ? "" : ` t="${type}"`}`;
  return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${prefix}c>`;
}

const NOTHING = { type: "", inner: "" };

/** A formula without a known value has none in the file, so that Excel calculates it. */
function contentOf(cell: Cell, prefix: string, reference: string): { type: string; inner: string } {
  const { value, formula, uncalculated } = cell;
  if (formula !== undefined) {
    const written = cell.array ? arrayXml(prefix, reference, formula) : formulaXml(prefix, formula);
    return uncalculated === undefined
      ? { type: typeOf(cell), inner: written + cached(prefix, value) }
      : { type: "", inner: written };
  }
  if (value === "") return NOTHING;
  if (typeof value !== "string" || cell.error) return { type: typeOf(cell), inner: cached(prefix, value) };
  return { type: "inlineStr", inner: `<${prefix}is>${textElement(`${prefix}t`, value)}</${prefix}is>` };
}

function typeOf({ value, error }: Cell): string {
  if (error) return "e";
  if (typeof value === "boolean") return "b";
  return typeof value === "string" ? "str" : "";
}

/** A plain `<f>` element. */
export function formulaXml(prefix: string, formula: string): string {
  return `<${prefix}f>${escapeXml(encodeXstring(formula))}</${prefix}f>`;
}

/** A formula of one cell that is calculated as an array. */
function arrayXml(prefix: string, reference: string, formula: string): string {
  return formulaXml(prefix, formula).replace("f>", `f t="array" ref="${reference}">`);
}

function cached(prefix: string, value: Scalar): string {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`no number for a cell: ${value}`);
  const text = typeof value === "boolean" ? String(Number(value)) : escapeXml(encodeXstring(String(value)));
  return `<${prefix}v>${text}</${prefix}v>`;
}
