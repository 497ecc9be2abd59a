import { holds, touches, within } from "../../model/areaList";
import type { Area, BookSheet } from "../../model/book";
import type { BookComment, BookHyperlink } from "../../model/bookRules";
import { placeKey } from "./cellChanges";

/** What lies on the cells of an area besides what they hold. */
export interface Decorations {
  /** Where anything lies, so that empty cells there are drawn too. */
  readonly areas: readonly Area[];
  note(row: number, column: number): string | null;
  hasChoices(row: number, column: number): boolean;
  /** An address of the web or of mail, or `#` and a place of the workbook. */
  link(row: number, column: number): string | null;
}

export function decorationsOf({ rules }: BookSheet, area: Area): Decorations {
  const notes = notesOf(rules);
  const lists = rules.validations.filter(({ type, dropDown }) => type === "List" && dropDown);
  const choices = lists.map(({ areas }) => areas).filter((areas) => touches(areas, area));
  const links = rules.hyperlinks.filter(({ areas }) => touches(areas, area));
  const conditional = rules.conditionals.flatMap(({ areas }) => areas);
  const spots = [...rules.notes, ...rules.comments].map(oneCell);
  return {
    areas: within([...spots, ...choices.flat(), ...conditional], area),
    note: (row, column) => notes.get(placeKey(row, column)) ?? null,
    hasChoices: (row, column) => choices.some((areas) => holds(areas, { row, column })),
    link: (row, column) => {
      const found = links.find(({ areas }) => holds(areas, { row, column }));
      return found === undefined ? null : followed(found);
    },
  };
}

function oneCell({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function notesOf({ notes, comments }: BookSheet["rules"]): ReadonlyMap<number, string> {
  const texts = notes.map((note) => [placeKey(note.row, note.column), note.text] as const);
  // Excel keeps a note beside each comment for programs that know no comments: the comment is what is shown.
  return new Map([...texts, ...comments.map((one) => [placeKey(one.row, one.column), talk(one)] as const)]);
}

function talk(comment: BookComment): string {
  return [comment, ...comment.replies].map(({ author, text }) => `${author}: ${text}`).join("\n");
}

/** Addresses of other kinds, such as scripts and files, lead nowhere. */
function followed({ address, place }: BookHyperlink): string | null {
  const fragment = place === "" ? "" : `#${place}`;
  if (address === "") return fragment === "" ? null : fragment;
  return /^(https?|mailto):/i.test(address) ? `${address}${fragment}` : null;
}
