import { asFlag, asText, isOmitted } from "./argument";
import { collectionMethods } from "./collectionMembers";
import { requireOpenStructure } from "./editing";
import { EVENT, WHOLE_WORKBOOK, WORKSHEET_EVENTS, eventMethods } from "./events";
import { itemNotFound } from "./hostError";
import { Collection, defineType, type ObjectType } from "./hostObject";
import { freeNumberedName, requireSheetName, sameName } from "./names";
import { newSheet } from "./newBook";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/** The workbook's worksheets, in the order of their tabs. Chart sheets are not among them. */
export class WorksheetCollection extends Collection<Worksheet> {
  readonly eventTarget = WHOLE_WORKBOOK;

  constructor(readonly workbook: Workbook) {
    super();
  }

  override get type(): ObjectType {
    return WORKSHEET_COLLECTION;
  }

  override items(): readonly Worksheet[] {
    const worksheets = this.workbook.book.sheets.filter((sheet) => sheet.kind === "worksheet");
    return worksheets.map((sheet) => new Worksheet(this.workbook, sheet));
  }

  override find(key: string): Worksheet | null {
    const sheet = this.workbook.book.sheets.find(
      ({ kind, id, name }) => kind === "worksheet" && (sameName(id, key) || sameName(name, key)),
    );
    return sheet === undefined ? null : new Worksheet(this.workbook, sheet);
  }

  /** Adds a sheet after the others; without a name it is called `Blad2` and so on. */
  add(name: string | null): Worksheet {
    const { book } = this.workbook;
    requireOpenStructure(this.workbook);
    if (name !== null) requireSheetName(book, name);
    const names = book.sheets.map((sheet) => sheet.name);
    const sheet = newSheet(this.workbook.newId(), name ?? freeNumberedName("Blad", names));
    book.sheets.push(sheet);
    book.changed = true;
    this.workbook.reports.sheet(EVENT.worksheetAdded, sheet);
    return new Worksheet(this.workbook, sheet);
  }

  shown(visibleOnly: unknown): readonly Worksheet[] {
    const all = isOmitted(visibleOnly) || !asFlag(visibleOnly);
    return this.items().filter(({ sheet }) => all || sheet.visibility === "Visible");
  }

  /** The first or last sheet, of the visible ones if so asked. */
  end(which: 0 | -1, visibleOnly: unknown): Worksheet {
    const found = this.shown(visibleOnly).at(which);
    if (found === undefined) throw itemNotFound();
    return found;
  }
}

const WORKSHEET_COLLECTION = defineType("WorksheetCollection", WorksheetCollection, {
  methods: {
    ...collectionMethods,
    ...eventMethods({
      ...WORKSHEET_EVENTS,
      AddedEvent: EVENT.worksheetAdded,
      DeletedEvent: EVENT.worksheetDeleted,
      EventMoved: EVENT.worksheetMoved,
    }),
    Add: (worksheets, [name]) => worksheets.add(isOmitted(name) ? null : asText(name)),
    GetCount: (worksheets, [visibleOnly]) => worksheets.shown(visibleOnly).length,
    GetActiveWorksheet: ({ workbook }) => workbook.activeWorksheet(),
    GetFirst: (worksheets, [visibleOnly]) => worksheets.end(0, visibleOnly),
    GetLast: (worksheets, [visibleOnly]) => worksheets.end(-1, visibleOnly),
  },
});
