import type { GatheredRow } from "./gatheredRow";

/** What came of one of the workbooks. Between threads it passes as plain data. */
export type Source = ReadSource | BrokenSource;

export interface ReadSource {
  readonly path: string;
  readonly ok: true;
  readonly municipality: string | null;
  readonly rows: readonly GatheredRow[];
  /** Years for which the workbook says that nothing was found, ascending. */
  readonly zeroYears: readonly number[];
}

/**
 * A workbook that could not be read. `code` is a fault of the file, Excel's error code, `too-slow` where it took
 * longer than it may, `too-much` where it took more memory than a thread may have, or `unexpected`.
 */
export interface BrokenSource {
  readonly path: string;
  readonly ok: false;
  readonly code: string;
  readonly detail: string;
}

/** Reads one workbook. Never rejects for what the file is. */
export type SourceReader = (path: string) => Promise<Source>;
