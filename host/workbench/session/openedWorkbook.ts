import type { BookSheet } from "../../model/book";
import { HostError } from "../../model/hostError";
import type { Workbook } from "../../model/workbook";
import { Host } from "../../protocol/host";
import { FileFault } from "../../xlsx/fault";
import type { OpenWorkbook } from "../../xlsx/openWorkbook";
import { saveWorkbook } from "../../xlsx/saveWorkbook";
import { bookView } from "./bookView";
import type { CellChange } from "./cellChanges";
import type { BookView, Outcome, Saved, SheetLayout, Trouble } from "./contract";
import { FittedHeights } from "./fittedHeights";
import { Frames } from "./frames";
import { sheetLayout } from "./sheetLayout";
import { SheetRevisions } from "./sheetRevisions";
import { UndoHistory, type Step } from "./undoHistory";
import { putBack } from "./userEdits";

/** A workbook that is open, with all that belongs to it alone. */
export class OpenedWorkbook {
  readonly host: Host;
  readonly frames = new Frames();
  private readonly history = new UndoHistory();
  private readonly revisions: SheetRevisions;
  private readonly fitted = new WeakMap<BookSheet, FittedHeights>();
  private readonly shown = new Map<BookSheet, SheetLayout>();
  /** As the file is, whatever a tester makes of it: one that is signed must not be changed. */
  private readonly readOnly: boolean;

  /** `before` is the workbook that was open until now. */
  constructor(
    private readonly file: OpenWorkbook,
    before: OpenedWorkbook | null,
  ) {
    this.host = new Host(file.book);
    this.revisions = new SheetRevisions(before?.revisions.latest);
    this.readOnly = file.book.readOnly;
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  /** `RangeError` for a sheet that is not there. */
  sheet(id: string): BookSheet {
    const sheet = this.findSheet(id);
    if (sheet === null) throw new RangeError(`no sheet ${id}`);
    return sheet;
  }

  /** A sheet that may have gone since the page was told of it. */
  findSheet(id: string): BookSheet | null {
    return this.file.book.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** How the workbook stands; finds out what has changed since it was last asked. */
  view(trouble: Trouble): Omit<BookView, "revision"> {
    this.showSelection();
    const changed = this.revisions.look(this.file.book);
    if (changed.size > 0) this.history.dropOutdated(this.file.book);
    return bookView(this.workbook, this.revisions, this.history, trouble);
  }

  layout(sheet: BookSheet): SheetLayout {
    const { active } = this.workbook.selection();
    const reach = active.sheet === sheet ? active.area : null;
    const fitted = this.fitted.get(sheet) ?? new FittedHeights();
    this.fitted.set(sheet, fitted);
    const layout = sheetLayout(this.file.book, sheet, reach, fitted);
    this.shown.set(sheet, layout);
    return layout;
  }

  /** Does what the user asked for; a refusal of Excel's is an outcome. Formulas follow, and the add-in is told. */
  attempt(act: () => void): Outcome {
    try {
      act();
      this.workbook.settle();
      return { ok: true };
    } catch (error) {
      if (error instanceof HostError) return { ok: false, code: error.code };
      throw error;
    } finally {
      this.host.flushEvents();
    }
  }

  /** As `attempt`, for what can be taken back. */
  edit(sheet: BookSheet, act: () => readonly CellChange[]): Outcome {
    return this.attempt(() => this.history.add(sheet, act()));
  }

  undo(): Outcome {
    this.history.dropOutdated(this.file.book);
    return this.step(this.history.latest, "before", () => this.history.undo());
  }

  redo(): Outcome {
    this.history.dropOutdated(this.file.book);
    return this.step(this.history.next, "after", () => this.history.redo());
  }

  save(): Saved {
    const { book } = this.file;
    const now = book.readOnly;
    book.readOnly = this.readOnly;
    try {
      return { ok: true, bytes: saveWorkbook(this.file) };
    } catch (error) {
      if (error instanceof FileFault) return { ok: false, code: error.code };
      throw error;
    } finally {
      book.readOnly = now;
    }
  }

  /** A refused step stays where it was. */
  private step(step: Step | null, side: "before" | "after", moved: () => void): Outcome {
    if (step === null) return { ok: true };
    return this.attempt(() => {
      putBack(this.workbook, step.sheet, step.changes, side);
      moved();
    });
  }

  /** A cell selected outside of what the page has been told of the sheet makes it ask anew. */
  private showSelection(): void {
    const { active } = this.workbook.selection();
    const shown = this.shown.get(active.sheet);
    if (shown === undefined) return;
    const { firstRow, firstColumn } = active.area;
    if (firstRow >= shown.rows || firstColumn >= shown.columns) this.revisions.touch(active.sheet);
  }
}
