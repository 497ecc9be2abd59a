import type { Cell, Scalar } from "../model/book";
import { encodeXstring, escapeXml, textElement } from "./xmlText";

/**
 * A `<c>` element. `prefix` is that of the sheet's elements, with its colon; `reference` the cell's address; `style` its
 * number in the styles part. Text stands in the cell itself: the shared strings, which may be long, stay as they are.
 */
export function cellXml(prefix: string, reference: string, cell: Cell | undefined, style: number): string {
  const { type, inner } = cell === undefined ? NOTHING : contentOf(cell, prefix);
  const tag = `${prefix}c r="${reference}"${style === 0 ? "" : ` s="${style}"`}${type === "" ? "" : ` t="${type}"`}`;
  return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${prefix}c>`;
}

const NOTHING = { type: "", inner: "" };

function contentOf(cell: Cell, prefix: string): { type: string; inner: string } {
  const { value, formula } = cell;
  if (formula !== undefined) {
    return { type: typeOf(cell), inner: formulaXml(prefix, formula) + cached(prefix, value) };
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

function cached(prefix: string, value: Scalar): string {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`no number for a cell: ${value}`);
  const text = typeof value === "boolean" ? String(Number(value)) : escapeXml(encodeXstring(String(value)));
  return `<${prefix}v>${text}</${prefix}v>`;
}
