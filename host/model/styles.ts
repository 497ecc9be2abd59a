import type { Book, Cell } from "./book";
import { NO_FORMAT, type Format, type Style } from "./format";

/** The format of a cell, or of an empty one. */
export function formatOf(book: Book, cell: Cell | undefined): Format {
  return book.styles[cell?.style ?? 0]?.format ?? NO_FORMAT;
}

/**
 * A function from a style to the style that has `patch` on top of it: an existing one where there is one, else a new one
 * derived from the style of the file that it goes back to. Answers are kept, so use one for many cells.
 */
export function restyling(book: Book, patch: Partial<Format>): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const made = known.get(style) ?? derivedStyle(book, style, patch);
    known.set(style, made);
    return made;
  };
}

function derivedStyle(book: Book, style: number, patch: Partial<Format>): number {
  const from: Style = book.styles[style] ?? { format: NO_FORMAT, base: null, patch: {} };
  const wanted: Style = {
    format: { ...from.format, ...patch },
    base: from.base ?? style,
    patch: { ...from.patch, ...patch },
  };
  if (sameFormat(from.format, wanted.format)) return style;
  const root = book.styles[wanted.base ?? style];
  if (root !== undefined && sameFormat(root.format, wanted.format)) return wanted.base ?? style;
  const existing = book.styles.findIndex(
    (other) => other.base === wanted.base && sameFormat(other.format, wanted.format),
  );
  return existing >= 0 ? existing : book.styles.push(wanted) - 1;
}

function sameFormat(a: Format, b: Format): boolean {
  return FORMAT_NAMES.every((name) => a[name] === b[name]);
}

const FORMAT_NAMES = Object.keys(NO_FORMAT) as (keyof Format)[];
