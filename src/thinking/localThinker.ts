import { type Analysis, analyse } from "../core/analysis";
import type { Finding, FindingCode, Severity } from "../core/checks/finding";
import { type Digest, digestOf } from "../core/digest";
import { type Edit, fillEdits, repairEdits } from "../core/edits";
import { type UnderlagRow, underlagRows } from "../core/underlag";
import type { CellValue } from "../core/workbook";
import type { EditRequest, Page, SheetOutline, Thinker } from "./thinker";

interface GrowingSheet extends SheetOutline {
  readonly values: (readonly CellValue[])[];
}

/** Thinks in the thread that it is made in. */
export class LocalThinker implements Thinker {
  #sheets: GrowingSheet[] = [];
  #analysis: Analysis | null = null;
  /** The list that was last paged through, under the name of what was asked. */
  #list: { readonly name: string; readonly items: readonly unknown[] } = { name: "", items: [] };

  /** What was thought; `Error` before `think`. */
  get analysis(): Analysis {
    if (!this.#analysis) throw new Error("Nothing has been thought through yet");
    return this.#analysis;
  }

  begin(sheets: readonly SheetOutline[]): Promise<void> {
    this.#sheets = sheets.map((sheet) => ({ ...sheet, values: [] }));
    return Promise.resolve();
  }

  receive(sheet: number, rows: readonly (readonly CellValue[])[]): Promise<void> {
    const values = this.#sheets[sheet]?.values;
    if (!values) return Promise.reject(new Error(`Sheet ${sheet} was not begun`));
    for (const row of rows) values.push(row);
    return Promise.resolve();
  }

  think(): Promise<Digest> {
    this.#analysis = analyse({ sheets: this.#sheets });
    this.#list = { name: "", items: [] };
    return Promise.resolve(digestOf(this.#analysis));
  }

  digest(): Promise<Digest | null> {
    return Promise.resolve(this.#analysis && digestOf(this.#analysis));
  }

  findings(code: FindingCode, severity: Severity, first: number, count: number): Promise<Page<Finding>> {
    const ofKind = (finding: Finding) => finding.code === code && finding.severity === severity;
    return this.#page(`${code} ${severity}`, ({ findings }) => findings.filter(ofKind), first, count);
  }

  edits(request: EditRequest, first: number, count: number): Promise<Page<Edit>> {
    return this.#page(JSON.stringify(request), (analysis) => editsOf(request, analysis), first, count);
  }

  underlag(notGiven: string, first: number, count: number): Promise<Page<UnderlagRow>> {
    const rows = ({ recognition }: Analysis) => underlagRows(recognition, notGiven);
    return this.#page(`underlag ${notGiven}`, rows, first, count);
  }

  /** Rejects before `think`. */
  #page<Item>(
    name: string,
    all: (analysis: Analysis) => readonly Item[],
    first: number,
    count: number,
  ): Promise<Page<Item>> {
    return Promise.resolve().then(() => {
      if (this.#list.name !== name) this.#list = { name, items: all(this.analysis) };
      const items = this.#list.items as readonly Item[];
      return { items: items.slice(first, first + count), total: items.length };
    });
  }
}

function editsOf(request: EditRequest, { recognition, suggestions, findings }: Analysis): readonly Edit[] {
  if (request.kind === "repair") return repairEdits(findings);
  return fillEdits(recognition.interventions, suggestions, request.threshold);
}
