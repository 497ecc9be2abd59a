/** Sees every request and every act of a colleague, and tells whose each cell is. */
import type { Book } from "../../host/model/book";
import { type JournalEntry, givenUpRun, parseJournalRow } from "../../src/core/journal";
import type { CellRef } from "../../src/core/workbook";
import { sheetOfReference } from "../../src/excel/owned";
import { ColumnPlaces } from "./columnPlaces";
import { Comings } from "./comings";
import { type Line, placeless, without } from "./lines";
import {
  type Contents,
  cellKey,
  contentsOf,
  differences,
  keysByPlace,
  orderOf,
  placeOf,
  resorted,
} from "./personsCells";

/** A change that the add-in made in a person's cell. */
export interface Writing {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly request: number;
  /** The errand that made it. */
  readonly errand: number;
  /** Where it stood. */
  readonly place: string;
  /** What persons' sheets held just before. */
  readonly before: Contents;
}

const JOURNAL = "Insatskollen_Andringslogg";
const UNFINISHED = "Insatskollen.writing";

export class Witness {
  /** What persons have last written, in every cell of theirs. */
  readonly persons: Map<string, string>;
  /** What the add-in has ever written in a cell. */
  readonly ours = new Map<string, Writing[]>();
  /** Cells where a person has written what the add-in had written there before: nobody can tell whose that is. */
  readonly undecided = new Set<string>();
  /** Cells and rows that a colleague has changed since the errand began, with the last request before that. */
  readonly touched = new Map<string, number>();
  /** Rows (`cellKey` of column -1) that a colleague has sorted since the errand began. */
  readonly #sorted = new Set<string>();
  readonly comings = new Comings();
  /** Cells of rows that were sorted into a write that was then broken off. */
  readonly sortedIn = new Set<string>();
  readonly columns = new ColumnPlaces();
  /** What stands of the errand's writings, by cell, the latest last. */
  readonly #writings = new Map<string, Writing[]>();
  /** What the journal is to tell. */
  expected: Line[] = [];
  /** What it tells of a run that was broken off, and was not done. */
  unmade: Line[] = [];
  /** Cells that a colleague has changed since a run was broken off, with what they held: nobody can tell what it left there. */
  readonly disputed = new Map<string, string>();
  /** What was compared in cells of the errand that were written over, by cell. */
  readonly #overruns = new Map<string, string>();
  /** The same of earlier errands: what an undoing puts back, since the journal tells that it stood there. */
  readonly compared = new Map<string, string>();
  now: Contents;
  request = 0;
  #errand = 0;
  /** Called before each request of an errand is carried out. */
  observe: () => void = () => {};
  /** What cells held when the errand began and when the workbook was last thought through. */
  #began: Contents = new Map();
  #planned: Contents = new Map();
  /** Keys of cells by their places (`Blad1 3 2`), as they stood then. */
  readKeys: ReadonlyMap<string, string> = new Map();
  /** The same when the errand began, or thought. */
  #places: ReadonlyMap<string, string> = new Map();
  readonly #sheets: Set<string>;

  constructor(private readonly book: Book) {
    this.#sheets = new Set(book.sheets.map(({ id }) => id));
    this.now = this.#read();
    this.persons = new Map(this.now);
  }

  begin(): void {
    this.#writings.clear();
    this.#overruns.clear();
    this.touched.clear();
    this.#sorted.clear();
    this.#errand += 1;
    this.request = 0;
    this.observe = () => {};
    this.#began = this.now;
    this.#places = keysByPlace(this.book);
  }

  /** The workbook has just been read, and is thought through. */
  plan(): void {
    this.#planned = this.now;
    this.readKeys = keysByPlace(this.book);
    this.#places = this.readKeys;
  }

  /**
   * Whether a cell held that when the errand's plan was made, or while the workbook was read for it. One with a formula may
   * have been seen to be empty.
   */
  hadPlanned(key: string, content: string): boolean {
    return [this.#planned, this.#began].some((contents) => {
      const held = contents.get(key) ?? "";
      return held === content || (content === "" && held.startsWith("="));
    });
  }

  /** Lets a colleague act, and remembers what they wrote. */
  watchColleague(act: () => void): void {
    const known = new Set(this.book.sheets.map(({ id }) => id));
    const order = orderOf(this.book, known);
    act();
    for (const [sheet, rows] of orderOf(this.book, known))
      for (const id of resorted(order.get(sheet) ?? [], rows)) this.#sorted.add(cellKey(sheet, id, -1));
    for (const { id } of this.book.sheets) if (!known.has(id)) this.#sheets.add(id);
    const after = this.#read();
    this.comings.noteLeft(this.book, this.now, after, this.persons);
    for (const key of differences(this.now, after)) this.#noteColleague(key, after.get(key));
    this.now = after;
    this.#forgetRemoved();
    if (this.journalSheet() === null) this.#forget();
  }

  /** What a request has changed in persons' cells. */
  watchRequest(): void {
    const after = this.#read();
    for (const key of differences(this.now, after)) this.#noteWriting(key, after.get(key) ?? "");
    this.now = after;
  }

  /** Broken off after it wrote over what a colleague wrote or sorted there just then: its line has what was compared. */
  noteOverrun(writing: Writing): void {
    const { key, to } = writing;
    const told = placeless(this.told());
    const there = this.readThere(writing);
    const seen = [this.#planned, this.#began].map((contents) => contents.get(key) ?? "");
    const compared = [...(there === null ? [] : [there.from]), ...seen].find(
      (before) => without([["", before, to]], told).length === 0,
    );
    if (compared === undefined) return;
    this.#overruns.set(key, compared);
    this.compared.set(key, compared);
    this.undecided.add(key);
  }

  /** What the errand has left changed. */
  standing(): readonly Writing[] {
    return [...this.#writings.values()].flat();
  }

  /** Expects the journal to tell of what the errand has left. */
  conclude(isDone: boolean): void {
    for (const writings of this.#writings.values()) {
      const [first, last] = [writings[0], writings.at(-1)];
      // What was broken off may be told of where it was meant to be.
      if (!first || !last) continue;
      if (isDone) this.expected.push([first.place, first.from, last.to]);
      else {
        const before = this.#overruns.get(first.key) ?? first.from;
        this.expected.push(["", before, last.to, first.key.split(" ")[0], first.key]);
      }
    }
    if (!this.isUnfinished()) return;
    const cells = new Set(this.expected.map(([, , , , key]) => key));
    const isWritten = ([, , , , key]: Line) => Number(cells.has(key));
    // Many lines say the same: those of cells that were written are taken first for what was expected.
    const told = this.told().map((line) => this.#keyed(line));
    told.sort((one, other) => isWritten(other) - isWritten(one));
    this.unmade = [...without(told, placeless(this.expected))];
    this.#disputeUnmade();
  }

  #keyed([place, before, after]: Line): Line {
    const key = this.#places.get(place) ?? "";
    return ["", before, after, key.split(" ")[0], key];
  }

  /** What was not made since a colleague had changed its row in the same errand: no row is found for its line. */
  #disputeUnmade(): void {
    const rows = new Set([...this.touched.keys()].map(rowOf));
    for (const [, , , , key = ""] of this.unmade)
      if (rows.has(rowOf(key))) this.disputed.set(key, this.now.get(key) ?? "");
  }

  /** What the journal tells is compared with from now on, and nothing of it is in doubt. */
  settle(): void {
    this.expected = [...this.told()];
    this.unmade = [];
    this.disputed.clear();
  }

  /** Whether a cell had that content where it stood when the workbook was thought through, in a row with that text. */
  stoodAt({ place, from, before }: Writing, textOf: (key: string) => string, text: string): boolean {
    const key = this.readKeys.get(place);
    return (
      key !== undefined && this.hadPlanned(key, from) && this.#planned.get(textOf(key)) === before.get(text)
    );
  }

  /** What was read where a writing met a row that a colleague had sorted there meanwhile; null for any other writing. */
  readThere(writing: Writing): Writing | null {
    const [sheet = "", id] = writing.key.split(" ");
    const key = this.readKeys.get(writing.place);
    const isSorted = this.#sorted.has(cellKey(sheet, Number(id), -1));
    if (key === undefined || key === writing.key || !isSorted) return null;
    return { ...writing, key, from: this.#planned.get(key) ?? "", before: this.#planned };
  }

  isGone(sheet: string | undefined): boolean {
    return !this.book.sheets.some(({ id }) => id === sheet);
  }

  isCellGone(key: string): boolean {
    return placeOf(this.book, key) === null;
  }

  /** Whether a run is noted as being written. */
  isUnfinished(): boolean {
    return this.book.settings.has(UNFINISHED);
  }

  journalSheet() {
    const formula = this.book.names.find(({ name }) => name === JOURNAL)?.formula ?? "";
    return this.book.sheets.find(({ name }) => name === sheetOfReference(formula)) ?? null;
  }

  /** What the journal tells of changes. */
  told(): readonly Line[] {
    return this.#entries().flatMap(({ cell: { sheet, row, column }, before, after }): Line[] =>
      before === "" && after === "" ? [] : [[`${sheet} ${row} ${column}`, before, after]],
    );
  }

  /** Of how many of its lines the journal tells that their rows could not be found again. */
  unseen(): number {
    const told = this.#entries().map(
      ({ reason }) => /(\d+) cell(?:er)? gick inte att hitta/.exec(reason)?.[1],
    );
    return told.reduce((sum, count = "0") => sum + Number(count), 0);
  }

  /** What the journal says cannot be undone: where it was written, and what an undoing would have met. */
  givenUp(): readonly { readonly cell: CellRef; readonly before: string }[] {
    const entries = this.#entries();
    const runs = new Set(entries.map(({ run }) => givenUpRun(run)));
    return entries.filter(({ run }) => runs.has(run)).map(({ cell, after }) => ({ cell, before: after }));
  }

  #entries(): readonly JournalEntry[] {
    const rows = this.journalSheet()?.rows.slice(1) ?? [];
    return rows.flatMap((cells): JournalEntry[] => {
      const entry = parseJournalRow(Array.from({ length: 10 }, (_, column) => cells?.[column]?.value ?? ""));
      return entry === null ? [] : [entry];
    });
  }

  #read(): Contents {
    const contents = new Map(contentsOf(this.book, this.#sheets));
    this.columns.note(this.book);
    for (const { id, name, tables } of this.book.sheets)
      if (this.#sheets.has(id))
        contents.set(cellKey(id, -1, -1), [name, ...tables.map((table) => table.name)].join("; "));
    return contents;
  }

  /** With a row or a sheet goes what a person had in it, also where the add-in had emptied the cell since. */
  #forgetRemoved(): void {
    for (const key of this.persons.keys())
      if (!this.now.has(key) && placeOf(this.book, key) === null) this.persons.delete(key);
  }

  /** With the journal goes what could be undone: from now on what stands in the cells is the users' own. */
  #forget(): void {
    if (this.expected.length + this.#writings.size === 0) return;
    this.persons.clear();
    for (const [key, content] of this.now) this.persons.set(key, content);
    this.expected = [];
    this.#writings.clear();
  }

  #noteColleague(key: string, content: string | undefined): void {
    if (content === undefined) this.persons.delete(key);
    else this.persons.set(key, content);
    this.touched.set(key, this.request);
    this.comings.note(key, this.now.get(key) ?? "", content ?? "");
    if (this.isUnfinished() && !this.disputed.has(key)) this.disputed.set(key, content ?? "");
    const written = this.ours.get(key) ?? [];
    if (written.some(({ to }) => to === (content ?? ""))) this.undecided.add(key);
  }

  /** A writing that takes back the one before it in the same errand leaves neither. */
  #noteWriting(key: string, to: string): void {
    const place = placeOf(this.book, key);
    const from = this.now.get(key) ?? "";
    const writing = {
      key,
      from,
      to,
      request: this.request,
      errand: this.#errand,
      place: place === null ? "" : `${place.sheet.name} ${place.row} ${place.column}`,
      before: this.now,
    };
    const latest = (this.ours.get(key) ?? []).at(-1);
    this.ours.set(key, [...(this.ours.get(key) ?? []), writing]);
    const writings = this.#writings.get(key) ?? [];
    const last = writings.at(-1);
    if (last?.to === from && last.from === to) this.#writings.set(key, writings.slice(0, -1));
    else if (latest?.errand === this.#errand && latest.to === from && latest.from === to)
      this.#giveBack(key, to);
    else this.#writings.set(key, [...writings, writing]);
  }

  /** The errand takes back what it wrote before the journal was deleted. */
  #giveBack(key: string, to: string): void {
    if (to === "") this.persons.delete(key);
    else this.persons.set(key, to);
  }
}

/** The sheet and the row of a cell. */
function rowOf(key: string): string {
  return key.split(" ").slice(0, 2).join(" ");
}
