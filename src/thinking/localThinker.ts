import { type Analysis, analyse } from "../core/analysis";
import { type AlikeSearch, cardOf, searchAlike } from "../core/cards";
import type { Finding, FindingCode, Severity } from "../core/checks/finding";
import { type Choices, NO_CHOICES } from "../core/choices";
import { type Digest, digestOf } from "../core/digest";
import { type Edit, fillEdits, repairEdits } from "../core/edits";
import { type LabelTarget, type RowBlock, type RowSelection, selectedTargets } from "../core/labelChange";
import { type Overview, overviewOf } from "../core/overview";
import type { Card, Status } from "../core/review";
import { reviewQueue } from "../core/reviewQueue";
import { type UnderlagRow, underlagRows } from "../core/underlag";
import { type CellValue, cellAt } from "../core/workbook";
import type { CellChange, EditRequest, Page, SheetOutline, Thinker } from "./thinker";

interface GrowingSheet extends SheetOutline {
  readonly values: (readonly CellValue[])[];
}

/** Thinks in the thread that it is made in. */
export class LocalThinker implements Thinker {
  #sheets: GrowingSheet[] = [];
  #choices = NO_CHOICES;
  #analysis: Analysis | null = null;
  #alike: AlikeSearch | null = null;
  /** The list that was last paged through, under the name of what was asked. */
  #list: { readonly name: string; readonly items: readonly unknown[] } = { name: "", items: [] };

  /** What was thought; `Error` before `think`. */
  get analysis(): Analysis {
    if (!this.#analysis) throw new Error("Nothing has been thought through yet");
    return this.#analysis;
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
    this.#analysis = analyse({ sheets: this.#sheets }, this.#choices);
    this.#alike = null;
    this.#list = { name: "", items: [] };
    return Promise.resolve(digestOf(this.#analysis));
  }

  change(changes: readonly CellChange[]): Promise<Digest> {
    for (const change of changes) this.#takeIn(change);
    return this.think();
  }

  choose(choices: Choices): Promise<Digest> {
    this.#choices = choices;
    return this.think();
  }

  digest(): Promise<Digest | null> {
    return Promise.resolve(this.#analysis && digestOf(this.#analysis));
  }

  overview(): Promise<Overview> {
    return this.#ask(({ recognition }) => overviewOf(recognition, { sheets: this.#sheets }));
  }

  queue(status: Status | null): Promise<readonly number[]> {
    return this.#ask((analysis) => reviewQueue(analysis, status));
  }

  card(id: number): Promise<Card | null> {
    return this.#ask((analysis) => {
      this.#alike ??= searchAlike(analysis.recognition);
      return cardOf(analysis, this.#alike, id);
    });
  }

  cardAt(sheet: string, row: number): Promise<number | null> {
    return this.#ask(({ index }) => index.inRow(sheet, row)[0] ?? null);
  }

  findings(code: FindingCode, severity: Severity, first: number, count: number): Promise<Page<Finding>> {
    const ofKind = (finding: Finding) => finding.code === code && finding.severity === severity;
    return this.#page(`${code} ${severity}`, ({ findings }) => findings.filter(ofKind), first, count);
  }

  ignored(first: number, count: number): Promise<Page<Finding>> {
    return this.#page("ignored", ({ ignored }) => ignored, first, count);
  }

  holds(name: string, blocks: readonly RowBlock[]): Promise<boolean> {
    const sheet = this.#sheets.find((candidate) => candidate.name === name);
    if (!sheet) return Promise.resolve(false);
    const isHeld = ({ row, values }: RowBlock) =>
      values.every((line, down) =>
        line.every((value, column) => cellAt(sheet, row + down, column) === value),
      );
    return Promise.resolve(blocks.every(isHeld));
  }

  targets(selection: RowSelection, first: number, count: number): Promise<Page<LabelTarget>> {
    const selected = ({ recognition }: Analysis) => selectedTargets(recognition, selection);
    return this.#page(`targets ${JSON.stringify(selection)}`, selected, first, count);
  }

  edits(request: EditRequest, first: number, count: number): Promise<Page<Edit>> {
    return this.#page(JSON.stringify(request), (analysis) => editsOf(request, analysis), first, count);
  }

  underlag(notGiven: string, first: number, count: number): Promise<Page<UnderlagRow>> {
    const rows = ({ recognition }: Analysis) => underlagRows(recognition, notGiven);
    return this.#page(`underlag ${notGiven}`, rows, first, count);
  }

  #takeIn({ sheet: name, row, column, values }: CellChange): void {
    const sheet = this.#sheets.find((one) => one.name === name);
    values.forEach((cells, down) => {
      if (!sheet) return;
      while (sheet.values.length <= row + down) sheet.values.push([]);
      const patched = [...(sheet.values[row + down] ?? [])];
      while (patched.length < column) patched.push("");
      patched.splice(column, cells.length, ...cells);
      sheet.values[row + down] = patched;
    });
  }

  /** Rejects before `think`. */
  #ask<Answer>(question: (analysis: Analysis) => Answer): Promise<Answer> {
    return Promise.resolve().then(() => question(this.analysis));
  }

  #page<Item>(
    name: string,
    all: (analysis: Analysis) => readonly Item[],
    first: number,
    count: number,
  ): Promise<Page<Item>> {
    return this.#ask((analysis) => {
      if (this.#list.name !== name) this.#list = { name, items: all(analysis) };
      const items = this.#list.items as readonly Item[];
      return { items: items.slice(first, first + count), total: items.length };
    });
  }
}

function editsOf(request: EditRequest, { recognition, suggestions, findings }: Analysis): readonly Edit[] {
  if (request.kind === "repair") return repairEdits(findings);
  return fillEdits(recognition.interventions, suggestions, request.threshold);
}
