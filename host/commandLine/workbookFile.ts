import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Fault } from "../../src/actions/perform";
import { FileFault, type FileFaultCode } from "../xlsx/fault";
import { type OpenWorkbook, openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";

/** Why a file can be neither read nor written; the command line has a sentence for each. */
export type WorkbookFileFault =
  FileFaultCode | "only-excel" | "not-found" | "empty" | "unreadable" | "unwritable";

/** What Excel's stand-in lacks is said of the file that needs it: the user's Excel has it. Null for any other fault. */
export function faultOfFile({ code }: Fault): WorkbookFileFault | null {
  return code === "ApiNotFound" ? "only-excel" : null;
}

export type Read =
  | { readonly ok: true; readonly open: OpenWorkbook }
  | { readonly ok: false; readonly code: WorkbookFileFault };

/** Opens a workbook file. */
export function readWorkbookFile(file: string): Read {
  const bytes = readBytes(file);
  if (typeof bytes === "string") return { ok: false, code: bytes };
  if (bytes.length === 0) return { ok: false, code: "empty" };
  try {
    return { ok: true, open: openWorkbook(bytes, path.basename(file)) };
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, code: error.code };
    throw error;
  }
}

function readBytes(file: string): Uint8Array | "not-found" | "unreadable" {
  try {
    return readFileSync(file);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? "not-found" : "unreadable";
  }
}

/** Writes a file, whole or not at all; null when it went well. */
export function writeWorkbookFile(bytes: Uint8Array, file: string): WorkbookFileFault | null {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
    return null;
  } catch {
    rmSync(draft, { force: true });
    return "unwritable";
  }
}

/** The workbook as a file. */
export function savedBytes(open: OpenWorkbook): Uint8Array | FileFaultCode {
  try {
    return saveWorkbook(open);
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
}
