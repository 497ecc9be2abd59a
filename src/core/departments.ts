/** The department of each intervention: the actor named, else its department column, its heading, its sheet, or the words that open it. */
import { readActors, readOpeningActors, type Actors } from "./actors";
import { isBodyName, nameKey, withoutTitleWords } from "./departmentNames";
import { chooseSpellings } from "./departmentSpellings";
import type { DepartmentSource } from "./intervention";
import { memoize } from "./memoize";

/** What a row says about its department, as typed. */
export interface DepartmentClues {
  readonly who: string;
  readonly column: string;
  /** The department that the heading in force names; empty without one. */
  readonly heading: string;
  readonly sheet: string;
  readonly what: string;
}

export interface DepartmentReading {
  readonly department: string | null;
  readonly source: DepartmentSource;
  readonly partners: readonly string[];
}

interface Reading extends Actors {
  readonly source: DepartmentSource;
}

/**
 * Reads lead and partners of each row, in the spelling that the rows together use. A row names no department that its
 * cells, its headings, its sheet or its own subject does not name.
 */
export function readDepartments(rows: readonly DepartmentClues[]): DepartmentReading[] {
  const read = memoize(readActors);
  const written = rows.map((row) => writtenActors(row, read));
  const known = new Set(written.flatMap(namesOf).map(nameKey));
  const sheetBody = memoize((name) => bodyOfSheet(name, known));
  const readings = rows.map((row, i): Reading => {
    const own = written[i] ?? { lead: null, partners: [], source: "none" };
    return own.lead === null ? withLead(own, row, sheetBody(row.sheet), known) : own;
  });
  const spellings = chooseSpellings(readings.flatMap(namesOf));
  return readings.map((reading) => toReading(reading, spellings));
}

/** *Vem gör?* leads; a department column answers where that names nobody but persons. */
function writtenActors({ who, column }: DepartmentClues, read: (text: string) => Actors): Reading {
  const named = read(who);
  if (named.lead !== null) return { ...named, source: "who" };
  const responsible = read(column);
  if (responsible.lead === null) return { ...named, source: "none" };
  const partners = [...responsible.partners, ...named.partners];
  return { lead: responsible.lead, partners, source: "column" };
}

/** A row that names no leading body takes it from its heading, its sheet or the words that open its text. */
function withLead(
  own: Reading,
  { heading, what }: DepartmentClues,
  sheetBody: string | null,
  known: ReadonlySet<string>,
): Reading {
  const opening = readOpeningActors(what, (name) => known.has(nameKey(name)));
  const place: Pick<Reading, "lead" | "source"> =
    heading !== "" ? { lead: heading, source: "heading" } : { lead: sheetBody, source: "sheet" };
  const { lead, source } = place.lead === null ? { lead: opening.lead, source: "text" as const } : place;
  if (lead === null) return own;
  const isItself = opening.lead !== null && nameKey(opening.lead) === nameKey(lead);
  return { lead, source, partners: [...own.partners, ...(isItself ? opening.partners : [])] };
}

function bodyOfSheet(sheet: string, known: ReadonlySet<string>): string | null {
  const name = withoutTitleWords(sheet);
  return isBodyName(name) || known.has(nameKey(name)) ? name : null;
}

function namesOf({ lead, partners }: Actors): readonly string[] {
  return lead === null ? partners : [lead, ...partners];
}

function toReading(
  { lead, partners, source }: Reading,
  spellings: ReadonlyMap<string, string>,
): DepartmentReading {
  const shown = (name: string) => spellings.get(name) ?? name;
  const department = lead === null ? null : shown(lead);
  const others = new Set(partners.map(shown).filter((name) => name !== department));
  return { department, source, partners: [...others] };
}
