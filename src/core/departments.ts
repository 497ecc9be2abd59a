/** The department of each intervention: the actor named, else its department column, its heading, its sheet, or the words that open it. */
import type { DepartmentChoice } from "./choices";
import { groupBy } from "./grouping";
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

/** A department as it is shown, with the spellings that were read as it, in code unit order. */
export interface NamedDepartment {
  readonly name: string;
  readonly spellings: readonly string[];
  /** How many interventions it leads. */
  readonly interventions: number;
}

export interface DepartmentsRead {
  /** Parallel to the rows. */
  readonly readings: readonly DepartmentReading[];
  readonly departments: readonly NamedDepartment[];
}

const SWEDISH = new Intl.Collator("sv");

interface Reading extends Actors {
  readonly source: DepartmentSource;
}

/**
 * Reads lead and partners of each row, in the spelling that the rows together use, or that a person has chosen for it.
 * A row names no department that its cells, its headings, its sheet or its own subject does not name.
 */
export function readDepartments(
  rows: readonly DepartmentClues[],
  chosen: readonly DepartmentChoice[] = [],
): DepartmentsRead {
  const read = memoize(readActors);
  const written = rows.map((row) => writtenActors(row, read));
  const known = new Set(written.flatMap(namesOf).map(nameKey));
  const sheetBody = memoize((name) => bodyOfSheet(name, known));
  const readings = rows.map((row, i): Reading => {
    const own = written[i] ?? { lead: null, partners: [], source: "none" };
    return own.lead === null ? withLead(own, row, sheetBody(row.sheet), known) : own;
  });
  const shown = shownName(chooseSpellings(readings.flatMap(namesOf)), chosen);
  return {
    readings: readings.map((reading) => toReading(reading, shown)),
    departments: departmentsOf(readings, shown),
  };
}

/** A name as it is shown: what a person has chosen for it, or for the spelling that the rows use. */
function shownName(
  spellings: ReadonlyMap<string, string>,
  chosen: readonly DepartmentChoice[],
): (name: string) => string {
  const united = new Map(chosen.map(({ spelling, department }) => [spelling, department]));
  return (name) => {
    const usual = spellings.get(name) ?? name;
    return united.get(name) ?? united.get(usual) ?? usual;
  };
}

function departmentsOf(
  readings: readonly Reading[],
  shown: (name: string) => string,
): readonly NamedDepartment[] {
  const leads = readings.flatMap(({ lead }) => lead ?? []);
  return groupBy(leads, shown)
    .map((names) => ({
      name: shown(names[0] ?? ""),
      spellings: [...new Set(names)].sort(),
      interventions: names.length,
    }))
    .sort((a, b) => SWEDISH.compare(a.name, b.name));
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

function toReading({ lead, partners, source }: Reading, shown: (name: string) => string): DepartmentReading {
  const department = lead === null ? null : shown(lead);
  const others = new Set(partners.map(shown).filter((name) => name !== department));
  return { department, source, partners: [...others] };
}
