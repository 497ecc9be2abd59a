import { asFlag, asText, isOmitted } from "./argument";
import { itemNotFound } from "./hostError";
import type { Members } from "./hostObject";
import type { Worksheet } from "./worksheet";

/** The worksheets before and after a worksheet, and those that the client finds again by their ids. */
export const worksheetNeighbourMembers = {
  methods: {
    GetNext: (worksheet, [visibleOnly]) => orRefuse(neighbour(worksheet, 1, visibleOnly)),
    GetNextOrNullObject: (worksheet, [visibleOnly]) => neighbour(worksheet, 1, visibleOnly),
    GetPrevious: (worksheet, [visibleOnly]) => orRefuse(neighbour(worksheet, -1, visibleOnly)),
    GetPreviousOrNullObject: (worksheet, [visibleOnly]) => neighbour(worksheet, -1, visibleOnly),
    _GetAnotherWorksheetById: ({ workbook }, [id]) => orRefuse(byId(workbook, asText(id))),
    _GetSheetById: ({ workbook }, [id]) => orRefuse(byId(workbook, asText(id))),
  },
} satisfies Members<Worksheet>;

function neighbour({ workbook, sheet }: Worksheet, step: 1 | -1, visibleOnly: unknown): Worksheet | null {
  const onlyVisible = !isOmitted(visibleOnly) && asFlag(visibleOnly);
  const sheets = workbook.book.sheets.filter(
    (one) => one === sheet || (one.kind === "worksheet" && (!onlyVisible || one.visibility === "Visible")),
  );
  const found = sheets[sheets.indexOf(sheet) + step];
  return found === undefined ? null : workbook.worksheet(found);
}

function byId(workbook: Worksheet["workbook"], id: string): Worksheet | null {
  const found = workbook.book.sheets.find((sheet) => sheet.id === id);
  return found === undefined ? null : workbook.worksheet(found);
}

function orRefuse(found: Worksheet | null): Worksheet {
  if (found === null) throw itemNotFound();
  return found;
}
