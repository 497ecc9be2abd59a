import type { Directory, Progress } from "../excel/read";
import type { Language } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";

/**
 * What is known of the workbook besides its cells: what has been decided about it, what its summary was built to, and
 * which sheets and tables the user has in it.
 */
export type Kept = Pick<Directory, "choices" | "standing" | "outline">;

/** What every action is told. */
export interface Errand {
  /** Language of the texts that are written into the workbook. */
  readonly language: Language;
  /** Who thinks; left with the workbook as the action read it. */
  readonly thinker: Thinker;
  readonly progress?: Progress;
  /** Aborted when the user no longer wants the errand: the action then ends before it has written anything. */
  readonly signal?: AbortSignal;
  /** Called just before the first write. Throws where the errand has been cancelled; after it, it cannot be. */
  readonly commit?: () => void;
  /** Told what of this is known, when it has been read or kept. */
  readonly heard?: (kept: Partial<Kept>) => void;
  /** The clock; a test sets it. */
  readonly now?: () => Date;
}
