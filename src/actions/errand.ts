import type { Directory, Progress } from "../excel/read";
import type { Language } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";

/** What the workbook keeps for the add-in: what has been decided about it, and what its summary was built to. */
export type Kept = Pick<Directory, "choices" | "standing">;

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
  /** Told what the workbook keeps for the add-in, when it has been read or kept. */
  readonly heard?: (kept: Partial<Kept>) => void;
  /** The clock; a test sets it. */
  readonly now?: () => Date;
}
