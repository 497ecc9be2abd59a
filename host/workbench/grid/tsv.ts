import { height, width } from "../../model/area";
import type { Area } from "../../model/book";

/** Cells that one pasted text is repeated over at most. */
const MOST_CELLS = 20_000;

/** The cells of a copied text: tabs and line breaks part them, quotes hold a cell that has them; ragged rows are filled out. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.replace(/(\r\n|\r|\n)$/, "").matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]);
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

/** What a paste writes into a selected area: repeated where the area is a whole number of times the texts, as Excel does. */
export function tiled(texts: readonly (readonly string[])[], area: Area): readonly (readonly string[])[] {
  const columns = texts[0]?.length ?? 0;
  const fits = height(area) % texts.length === 0 && width(area) % columns === 0;
  if (!fits || height(area) * width(area) > MOST_CELLS) return texts;
  return Array.from({ length: height(area) }, (_, row) => {
    const source = texts[row % texts.length] ?? [];
    return Array.from({ length: width(area) }, (_, column) => source[column % columns] ?? "");
  });
}
