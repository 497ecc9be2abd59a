import { areaOf, sameArea } from "../../model/area";
import type { Area } from "../../model/book";
import { choicesOf } from "../../model/dataValidationCheck";
import { Range } from "../../model/range";
import type { Host } from "../../protocol/host";
import { emptyWorkbook } from "../../xlsx/emptyWorkbook";
import { FileFault } from "../../xlsx/fault";
import { openWorkbook } from "../../xlsx/openWorkbook";
import { cellViews } from "./cellViews";
import type { FrameOptions, Invocation, PageCalls } from "../../protocol/xdmFrame";
import type {
  BookView,
  CellView,
  ClickedCell,
  Drawings,
  Outcome,
  Saved,
  Session,
  SheetLayout,
  Trouble,
} from "./contract";
import { copiedText } from "./copiedText";
import { drawingsOf } from "./drawings";
import { OpenedWorkbook } from "./openedWorkbook";
import { Troubles } from "./troubles";
import { clearAreas, typeTexts } from "./userEdits";
import { ViewWatch } from "./viewWatch";

/** Name of the workbook that is open before any file is. */
const FIRST_NAME = "Bok1.xlsx";

/** The session's calls where it is: answered at once. */
type AtOnce = {
  [Call in keyof Session]: Session[Call] extends (...args: infer Args) => Promise<infer Answer>
    ? (...args: Args) => Answer | Promise<Answer>
    : never;
};

/**
 * The open workbook behind the page, answering add-ins as Excel does. It runs in any place that has timers and message
 * ports; the page talks to it through `startSession`.
 */
export class WorkbookSession implements AtOnce {
  private opened = new OpenedWorkbook(openWorkbook(emptyWorkbook(), FIRST_NAME), null);
  private readonly troubles = new Troubles(() => this.views.changed());
  private readonly views = new ViewWatch(() => this.opened.view(this.troubles.of(this.opened.workbook)));

  constructor() {
    this.troubles.attach(this.host);
  }

  /** What clients of another transport can be connected to, until another file is opened. */
  get host(): Host {
    return this.opened.host;
  }

  open(bytes: Uint8Array, name: string): Outcome {
    const opened = openedOrFault(bytes, name, this.opened);
    if (!(opened instanceof OpenedWorkbook)) return opened;
    this.opened.frames.disconnectAll();
    this.opened = opened;
    this.troubles.attach(opened.host);
    this.views.changed();
    return { ok: true };
  }

  save(): Saved {
    return this.opened.save();
  }

  watch(listener: (view: BookView) => void): void {
    this.views.add(listener);
  }

  layout(sheet: string): SheetLayout | null {
    const found = this.opened.findSheet(sheet);
    return found && this.opened.layout(found);
  }

  cells(sheet: string, area: Area): readonly CellView[] {
    const found = this.opened.findSheet(sheet);
    return found === null ? [] : cellViews(this.host.workbook, found, area);
  }

  choices(sheet: string, row: number, column: number): readonly string[] | null {
    const found = this.opened.findSheet(sheet);
    return found && choicesOf(this.host.workbook, found, row, column);
  }

  drawings(sheet: string): Drawings {
    const found = this.opened.findSheet(sheet);
    return found === null ? { pivots: [], charts: [] } : drawingsOf(this.host.workbook.book, found);
  }

  activate(sheet: string): void {
    const found = this.opened.findSheet(sheet);
    if (found?.visibility === "Visible") this.acting(() => this.host.workbook.activate(found));
  }

  select(sheet: string, areas: readonly Area[], active: { row: number; column: number }): void {
    const { workbook } = this.host;
    const found = this.opened.findSheet(sheet);
    if (found?.visibility !== "Visible") return;
    const cell = new Range(workbook, found, areaOf(active.row, active.column, 1, 1));
    if (!isSelected(cell, areas)) this.acting(() => workbook.selectAreas(found, areas, cell));
  }

  click(sheet: string, cell: ClickedCell): void {
    const found = this.opened.findSheet(sheet);
    const { reports } = this.host.workbook;
    if (found !== null) this.acting(() => reports.click(found, cell.row, cell.column, cell.x, cell.y));
  }

  beginEdit(): void {
    this.host.beginCellEdit();
  }

  cancelEdit(): void {
    this.endEdit();
  }

  edit(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): Outcome {
    const target = this.opened.sheet(sheet);
    const outcome = this.opened.edit(target, () => typeTexts(this.host.workbook, target, row, column, texts));
    this.endEdit();
    this.views.changed();
    return outcome;
  }

  clear(sheet: string, areas: readonly Area[]): Outcome {
    const target = this.opened.sheet(sheet);
    this.views.changed();
    return this.opened.edit(target, () => clearAreas(this.host.workbook, target, areas));
  }

  copy(sheet: string, area: Area): string {
    return copiedText(this.host.workbook, this.opened.sheet(sheet), area);
  }

  undo(): Outcome {
    this.views.changed();
    return this.opened.undo();
  }

  redo(): Outcome {
    this.views.changed();
    return this.opened.redo();
  }

  connect(frame: FrameOptions, port: MessagePort, page: PageCalls): void {
    this.opened.frames.connect(this.host, frame, port, page);
  }

  disconnect(conversation: string): void {
    this.opened.frames.disconnect(conversation);
  }

  invoke(
    conversation: string,
    functionName: string,
    controlId: string,
    seconds: number,
  ): Promise<Invocation> {
    return this.opened.frames.invoke(conversation, functionName, controlId, seconds);
  }

  enterFrame(conversation: string, from: "start" | "end"): void {
    this.opened.frames.enter(conversation, from);
  }

  paneShown(conversation: string, shown: boolean): void {
    this.opened.frames.paneShown(conversation, shown);
  }

  setTrouble(trouble: Trouble): void {
    const wasEditing = this.troubles.editing;
    this.troubles.set(this.host, trouble);
    if (trouble.editing) this.host.beginCellEdit();
    else if (wasEditing) this.host.endCellEdit();
    this.host.flushEvents();
    this.views.changed();
  }

  /** A tester's editing of a cell goes on until the tester ends it. */
  private endEdit(): void {
    if (!this.troubles.editing) this.host.endCellEdit();
    this.views.changed();
  }

  /** Does something that the user does without changing cells. */
  private acting(act: () => void): void {
    this.host.workbook.events.actingAs("user", act);
    this.host.flushEvents();
    this.views.changed();
  }
}

function openedOrFault(bytes: Uint8Array, name: string, before: OpenedWorkbook): OpenedWorkbook | Outcome {
  try {
    return new OpenedWorkbook(openWorkbook(bytes, name), before);
  } catch (error) {
    return { ok: false, code: error instanceof FileFault ? error.code : "unexpected" };
  }
}

/** Whether that very selection is the present one: selecting it again is no event. */
function isSelected(cell: Range, areas: readonly Area[]): boolean {
  const { areas: now, active } = cell.workbook.selection();
  const same = active.sheet === cell.sheet && sameArea(active.area, cell.area) && now.length === areas.length;
  return same && areas.every((area, index) => sameArea(area, now[index] ?? cell.area));
}
