/** The department of each intervention: the actor named, else its department column, its heading, its sheet, or the words that open it. */
import { readActors, readOpeningActors, type Actors } from "./actors";
import { isAuthority, isBodyName, nameKey, withoutTitleWords } from "./departmentNames";
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

/**
 * *Vem gör?* leads, but a department column goes before a *Vem gör?* that names neither nämnd nor förvaltning: the
 * column answers the question, and those who act take part.
 */
function writtenActors({ who, column }: DepartmentClues, read: (text: string) => Actors): Reading {
  const named = read(who);
  const responsible = read(column);
  const isAnswered = named.lead !== null && isAuthority(named.lead);
  if (isAnswered || responsible.lead === null)
    return { ...named, source: named.lead === null ? "none" : "who" };
  const partners = [...responsible.partners, named.lead ?? [], ...named.partners].flat();
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
