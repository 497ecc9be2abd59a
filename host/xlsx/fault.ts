/** Why a file cannot be opened or saved. The command line and the workbench have a sentence for each code. */
export type FileFaultCode =
  | "not-zip"
  | "truncated"
  | "encrypted-or-xls"
  | "no-workbook"
  | "no-sheets"
  | "broken-xml"
  | "doctype"
  | "too-large"
  | "bad-path"
  | "unsupported";

/** The file's own fault, not the program's. `detail` names the part or the figure, for the curious. */
export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "FileFault";
  }
}
