import type { Analysis } from "../core/analysis";
import { cardOf } from "../core/cards";
import type { Finding, FindingCode, Severity } from "../core/checks/finding";
import { type Choices, NO_CHOICES } from "../core/choices";
import { type Digest, digestOf } from "../core/digest";
import { type Edit, fillEdits, repairEdits } from "../core/edits";
import {
  type LabelTarget,
  type RowBlock,
  type RowSelection,
  besideOf,
  selectedTargets,
} from "../core/labelChange";
import { type MeetingRow, meetingRows } from "../core/meeting";
import { type MeetingChange, meetingChanges } from "../core/meetingChange";
import { type Overview, overviewOf } from "../core/overview";
import type { CellChange } from "../core/patch";
import type { Card, Status } from "../core/review";
import { reviewQueue } from "../core/reviewQueue";
import { type Remaining, remainingOf } from "../core/remaining";
import { type UnderlagRow, underlagRows } from "../core/underlag";
import { type CellValue, type Snapshot, cellAt } from "../core/workbook";
import { LiveAnalysis } from "./liveAnalysis";
import type { EditRequest, Page, SheetOutline, Thinker } from "./thinker";

interface GrowingSheet extends SheetOutline {
  readonly values: (readonly CellValue[])[];
}

/** Thinks in the thread that it is made in. */
export class LocalThinker implements Thinker {
  #sheets: GrowingSheet[] = [];
  #choices = NO_CHOICES;
  #live: LiveAnalysis | null = null;
  /** Of the version that changes are told since. */
  #meeting: MeetingRow[] = [];
  /** The list that was last paged through, under the name of what was asked. */
  #list: { readonly name: string; readonly items: readonly unknown[] } = { name: "", items: [] };

  /** What was thought; `Error` before `think`. */
  get analysis(): Analysis {
    return this.#thought.exact;
  }

  get #thought(): LiveAnalysis {
    if (!this.#live) throw new Error("Nothing has been thought through yet");
    return this.#live;
  }

  begin(sheets: readonly SheetOutline[], choices: Choices = NO_CHOICES): Promise<void> {
    this.#sheets = sheets.map((sheet) => ({ ...sheet, values: [] }));
    this.#choices = choices;
    return Promise.resolve();
  }

  receive(sheet: number, rows: readonly (readonly CellValue[])[]): Promise<void> {
    const values = this.#sheets[sheet]?.values;
    if (!values) return Promise.reject(new Error(`Sheet ${sheet} was not begun`));
    for (const row of rows) values.push(row);
    return Promise.resolve();
  }

  think(): Promise<Digest> {
    const snapshot = { sheets: this.#sheets };
    if (!this.#live?.readAgain(snapshot, this.#choices))
      this.#live = new LiveAnalysis(snapshot, this.#choices);
    return this.#digestAnew(({ exact }) => exact);
  }

  stop(): void {
    this.#sheets = [];
  }

  change(changes: readonly CellChange[]): Promise<Digest> {
    return this.#ask((live) => live.change(changes)).then(() => this.#digestAnew());
  }

  choose(choices: Choices): Promise<Digest> {
    this.#choices = choices;
    return this.#ask((live) => live.choose(choices)).then(() => this.#digestAnew());
  }

  digest(): Promise<Digest | null> {
    return Promise.resolve(this.#live && digestOf(this.#live.analysis));
  }

  overview(): Promise<Overview> {
    return this.#ask(({ analysis, snapshot }) => overviewOf(analysis.recognition, snapshot));
  }

  queue(status: Status | null): Promise<readonly number[]> {
    return this.#ask(({ analysis }) => reviewQueue(analysis, status));
  }

  card(id: number): Promise<Card | null> {
    return this.#ask(({ analysis, alike, snapshot }) => cardOf(analysis, alike, id, snapshot));
  }

  cardAt(sheet: string, row: number, column?: number): Promise<number | null> {
    return this.#ask(({ analysis: { index } }) =>
      column === undefined ? (index.inRow(sheet, row)[0] ?? null) : index.at({ sheet, row, column }),
    );
  }

  findings(code: FindingCode, severity: Severity, first: number, count: number): Promise<Page<Finding>> {
    const ofKind = (finding: Finding) => finding.code === code && finding.severity === severity;
    return this.#page(
      `${code} ${severity}`,
      ({ analysis }) => analysis.findings.filter(ofKind),
      first,
      count,
    );
  }

  ignored(first: number, count: number): Promise<Page<Finding>> {
    return this.#page("ignored", ({ analysis }) => analysis.ignored, first, count);
  }

  holds(name: string, blocks: readonly RowBlock[]): Promise<boolean> {
    const sheet = this.#live?.snapshot.sheets.find((candidate) => candidate.name === name);
    if (!sheet) return Promise.resolve(false);
    const isHeld = ({ row, values }: RowBlock) =>
      values.every((line, down) =>
        line.every((value, column) => cellAt(sheet, row + down, column) === value),
      );
    return Promise.resolve(blocks.every(isHeld));
  }

  targets(selection: RowSelection, first: number, count: number): Promise<Page<LabelTarget>> {
    const selected = ({ analysis, snapshot }: LiveAnalysis) =>
      selectedTargets(analysis.recognition, selection, snapshot);
    return this.#page(`targets ${JSON.stringify(selection)}`, selected, first, count);
  }

  edits(request: EditRequest, first: number, count: number): Promise<Page<Edit>> {
    return this.#page(
      JSON.stringify(request),
      ({ exact, snapshot }) => editsOf(request, exact, snapshot),
      first,
      count,
    );
  }

  remaining(first: number, count: number): Promise<Page<Remaining>> {
    return this.#page("remaining", ({ exact }) => remainingOf(exact), first, count);
  }

  underlag(notGiven: string, first: number, count: number): Promise<Page<UnderlagRow>> {
    const rows = ({ analysis }: LiveAnalysis) => underlagRows(analysis.recognition, notGiven);
    return this.#page(`underlag ${notGiven}`, rows, first, count);
  }

  meeting(first: number, count: number): Promise<Page<MeetingRow>> {
    return this.#page("meeting", ({ analysis }) => meetingRows(analysis.recognition), first, count);
  }

  recall(first: number, rows: readonly MeetingRow[]): Promise<void> {
    if (first > this.#meeting.length) return Promise.reject(new Error(`Rows before ${first} are missing`));
    this.#meeting.splice(first, Infinity, ...rows);
    this.#list = { name: "", items: [] };
    return Promise.resolve();
  }

  meetingChanges(first: number, count: number): Promise<Page<MeetingChange>> {
    const changes = ({ analysis }: LiveAnalysis) =>
      meetingChanges(this.#meeting, meetingRows(analysis.recognition));
    return this.#page("meeting changes", changes, first, count);
  }

  #digestAnew(known = ({ analysis }: LiveAnalysis) => analysis): Promise<Digest> {
    this.#list = { name: "", items: [] };
    return this.#ask((live) => digestOf(known(live)));
  }

  /** Rejects before `think`. */
  #ask<Answer>(question: (live: LiveAnalysis) => Answer): Promise<Answer> {
    return Promise.resolve().then(() => question(this.#thought));
  }

  #page<Item>(
    name: string,
    all: (live: LiveAnalysis) => readonly Item[],
    first: number,
    count: number,
  ): Promise<Page<Item>> {
    return this.#ask((live) => {
      if (this.#list.name !== name) this.#list = { name, items: all(live) };
      const items = this.#list.items as readonly Item[];
      return { items: items.slice(first, first + count), total: items.length };
    });
  }
}

function editsOf(request: EditRequest, analysis: Analysis, snapshot: Snapshot): readonly Edit[] {
  const { recognition, suggestions, findings } = analysis;
  const edits =
    request.kind === "repair"
      ? repairEdits(findings, request.only)
      : fillEdits(recognition.interventions, suggestions, request.threshold);
  return edits.map((edit) => ({ ...edit, ...rowOf(edit, analysis, snapshot) }));
}

function rowOf({ cell }: Edit, { recognition, index }: Analysis, snapshot: Snapshot): Pick<Edit, "beside"> {
  const intervention = recognition.interventions[index.at(cell) ?? -1];
  return intervention ? { beside: besideOf(recognition, intervention, snapshot) } : {};
}
