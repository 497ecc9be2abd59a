import type { Choices } from "../core/choices";
import type { Progress } from "../excel/read";
import type { Language } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";

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
  /** Told what has been decided about the workbook, when it has been read or kept. */
  readonly heard?: (known: { readonly choices: Choices }) => void;
  /** The clock; a test sets it. */
  readonly now?: () => Date;
}
