/** The department of each intervention: the actor named, else its department column, its sheet, or the words that open it. */
import { isNamedBody, readActors, readOpeningActors } from "./actors";
import { nameKey, endsLikeBody, isBodyName } from "./departmentNames";
import { chooseSpellings } from "./departmentSpellings";
import type { DepartmentSource } from "./intervention";
import { memoize } from "./memoize";
import { tidyText } from "./plainText";

/** What a row says about its department, as typed. */
export interface DepartmentClues {
  readonly who: string;
  readonly column: string;
  readonly sheet: string;
  readonly what: string;
}

export interface DepartmentReading {
  readonly department: string | null;
  readonly source: DepartmentSource;
  readonly partners: readonly string[];
}

interface Actors {
  readonly source: DepartmentSource;
  readonly names: readonly string[];
}

/** Words that a sheet's name may hold besides a department's name. */
const SHEET_WORDS =
  /(?:19|20)\d\d|(?<!\p{L})(?:insatser|kartläggning|åtgärder|kopia|copy|underlag|blad|sheet)(?!\p{L})|\(\d+\)|[_]/giu;

/**
 * Reads lead and partners of each row, in the spelling that the rows together use. A row names no department that its
 * cells, its sheet or its own subject does not name.
 */
export function readDepartments(rows: readonly DepartmentClues[]): DepartmentReading[] {
  const read = memoize(readActors);
  const written = rows.map((row) => writtenActors(row, read));
  const known = new Set(written.flatMap((actors) => actors?.names ?? []).map(nameKey));
  const bySheet = new Map(
    [...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => [sheet, ofSheet(sheet, known)]),
  );
  const actors = rows.map((row, i) => written[i] ?? bySheet.get(row.sheet) ?? openingActors(row.what, known));
  const spellings = chooseSpellings(actors.flatMap((found) => found?.names ?? []));
  return actors.map((found) => toReading(found, spellings));
}

/** The actor in *Vem gör?*, unless the department column names a body where *Vem gör?* names something else. */
function writtenActors(
  { who, column }: DepartmentClues,
  read: (text: string) => readonly string[],
): Actors | null {
  const named = read(who);
  const isBody = named[0] !== undefined && (isNamedBody(named[0]) || endsLikeBody(named[0]));
  const fromColumn = isBody ? [] : read(column);
  if (fromColumn.length > 0) return { source: "column", names: fromColumn };
  return named.length > 0 ? { source: "who", names: named } : null;
}

function ofSheet(sheet: string, known: ReadonlySet<string>): Actors | null {
  const name = tidyText(sheet.replace(SHEET_WORDS, " ")).replace(/^[\s\p{Pd}–]+|[\s\p{Pd}–]+$/gu, "");
  return isBodyName(name) || known.has(nameKey(name)) ? { source: "sheet", names: [name] } : null;
}

function openingActors(what: string, known: ReadonlySet<string>): Actors | null {
  const names = readOpeningActors(what, (name) => known.has(nameKey(name)));
  return names.length > 0 ? { source: "text", names } : null;
}

function toReading(actors: Actors | null, spellings: ReadonlyMap<string, string>): DepartmentReading {
  if (actors === null) return { department: null, source: "none", partners: [] };
  const [department = null, ...others] = new Set(actors.names.map((name) => spellings.get(name) ?? name));
  return { department, source: actors.source, partners: others };
}
