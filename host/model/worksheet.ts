import { areaOf } from "./area";
import { worksheetFilter } from "./autoFilter";
import { asFlag, asInteger, asOneOf, asText, isOmitted } from "./argument";
import type { BookSheet, Visibility } from "./book";
import { usedArea } from "./cells";
import { ChartCollection } from "./chartCollection";
import { CommentCollection } from "./commentCollection";
import { requireOpenStructure } from "./editing";
import { EVENT, WORKSHEET_EVENTS, eventMethods } from "./events";
import { WorksheetFreezePanes } from "./freezePanes";
import { invalidArgument, invalidOperation } from "./hostError";
import { HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { requireSheetName, sameName } from "./names";
import { NamedItemCollection } from "./namedItems";
import { PivotTableCollection } from "./pivotTableCollection";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { WHOLE_SHEET, rangeOrSheet } from "./rangeArgument";
import { worksheetOutlineMembers } from "./outline";
import { worksheetSearchMethods } from "./rangeWorksheet";
import { breakReferences, renameInFormulas } from "./sheetReferences";
import { TableCollection } from "./tableCollection";
import type { Workbook } from "./workbook";
import { copyWorksheet } from "./worksheetCopy";
import { worksheetNeighbourMembers } from "./worksheetNeighbours";
import { worksheetSetupMembers } from "./worksheetSetup";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

export class Worksheet extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
  ) {
    super();
  }

  override get type(): ObjectType {
    return WORKSHEET;
  }

  override identity(): Identity {
    return { Id: this.sheet.id };
  }

  get eventTarget(): string {
    return this.sheet.id;
  }

  /** Guess: changing the case of a sheet's own name is allowed, as in the user interface. */
  rename(name: string): void {
    requireOpenStructure(this.workbook);
    const before = this.sheet.name;
    if (!sameName(before, name)) requireSheetName(this.workbook.book, name);
    renameInFormulas(this.workbook.book, before, name);
    this.sheet.name = name;
    this.workbook.book.changed = true;
    const names = { nameBefore: before, nameAfter: name };
    this.workbook.reports.sheet(EVENT.worksheetNameChanged, this.sheet, names);
  }

  moveTo(position: number): void {
    requireOpenStructure(this.workbook);
    const { sheets } = this.workbook.book;
    if (position < 0 || position >= sheets.length) throw invalidArgument();
    const positionBefore = sheets.indexOf(this.sheet);
    sheets.splice(positionBefore, 1);
    sheets.splice(position, 0, this.sheet);
    this.workbook.book.changed = true;
    const positions = { positionBefore, positionAfter: position };
    this.workbook.reports.sheet(EVENT.worksheetMoved, this.sheet, positions);
  }

  show(visibility: Visibility): void {
    requireOpenStructure(this.workbook);
    if (visibility !== "Visible") this.requireOtherVisibleSheet();
    const visibilityBefore = this.sheet.visibility;
    this.sheet.visibility = visibility;
    this.workbook.book.changed = true;
    const visibilities = { visibilityBefore, visibilityAfter: visibility };
    this.workbook.reports.sheet(EVENT.worksheetVisibilityChanged, this.sheet, visibilities);
    this.workbook.leave(this.sheet);
  }

  /** A sheet that is very hidden must be shown before it can go, and the last visible one cannot go at all. */
  remove(): void {
    requireOpenStructure(this.workbook);
    if (this.sheet.visibility === "VeryHidden") throw invalidOperation("The worksheet is very hidden.");
    if (this.sheet.visibility === "Visible") this.requireOtherVisibleSheet();
    const { book } = this.workbook;
    this.workbook.leave(this.sheet);
    book.sheets.splice(book.sheets.indexOf(this.sheet), 1);
    book.names = book.names.filter((name) => name.sheet !== this.sheet.id);
    breakReferences(book, this.sheet.name);
    book.changed = true;
    this.workbook.reports.sheet(EVENT.worksheetDeleted, this.sheet);
  }

  used(valuesOnly: unknown): Range | null {
    const flag = isOmitted(valuesOnly) ? false : asFlag(valuesOnly);
    const used = usedArea(this.sheet, WHOLE_SHEET, flag);
    return used === null ? null : this.range(used);
  }

  range(area: Range["area"]): Range {
    return new Range(this.workbook, this.sheet, area);
  }

  private requireOtherVisibleSheet(): void {
    const others = this.workbook.book.sheets.filter((sheet) => sheet !== this.sheet);
    if (!others.some((sheet) => sheet.visibility === "Visible")) {
      throw invalidOperation("A workbook must have at least one visible worksheet.");
    }
  }
}

const WORKSHEET = defineType("Worksheet", Worksheet, {
  scalars: {
    ...worksheetSetupMembers.scalars,
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ workbook, sheet }) => workbook.book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
  },
  settable: {
    ...worksheetSetupMembers.settable,
    Name: (worksheet, name) => worksheet.rename(asText(name)),
    Position: (worksheet, position) => worksheet.moveTo(asInteger(position)),
    Visibility: (worksheet, word) => worksheet.show(asOneOf(word, VISIBILITIES)),
  },
  navigation: {
    ...worksheetFilter,
    ...worksheetSetupMembers.navigation,
    Charts: ({ workbook, sheet }) => new ChartCollection(workbook, sheet),
    Comments: ({ workbook, sheet }) => new CommentCollection(workbook, sheet),
    FreezePanes: ({ workbook, sheet }) => new WorksheetFreezePanes(workbook, sheet),
    Names: ({ workbook, sheet }) => new NamedItemCollection(workbook, sheet),
    PivotTables: ({ workbook, sheet }) => new PivotTableCollection(workbook, sheet),
    Protection: ({ workbook, sheet }) => new WorksheetProtection(workbook, sheet),
    Tables: ({ workbook, sheet }) => new TableCollection(workbook, sheet),
  },
  methods: {
    ...eventMethods(WORKSHEET_EVENTS),
    Activate: ({ workbook, sheet }) => workbook.activate(sheet),
    Calculate: ({ workbook, sheet }, [all]) => {
      const { calculation, reports } = workbook;
      const isAll = !isOmitted(all) && asFlag(all);
      reports.calculations(
        isAll ? calculation.calculateSheet(sheet) : calculation.calculateCells(sheet, WHOLE_SHEET),
      );
    },
    Copy: (worksheet, [position, relativeTo]) => copyWorksheet(worksheet, position, relativeTo),
    Delete: (worksheet) => worksheet.remove(),
    ...worksheetNeighbourMembers.methods,
    ...worksheetOutlineMembers.methods,
    ...worksheetSearchMethods,
    GetCell: (worksheet, [row, column]) => worksheet.range(areaOf(asInteger(row), asInteger(column), 1, 1)),
    GetRange: ({ workbook, sheet }, [address]) => rangeOrSheet(workbook, address, sheet),
    GetRangeByIndexes: (worksheet, [row, column, rows, columns]) =>
      worksheet.range(areaOf(asInteger(row), asInteger(column), asInteger(rows), asInteger(columns))),
    GetUsedRange: (worksheet, [valuesOnly]) =>
      worksheet.used(valuesOnly) ?? worksheet.range(areaOf(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (worksheet, [valuesOnly]) => worksheet.used(valuesOnly),
  },
});
