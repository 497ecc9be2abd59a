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
  /** The clock; a test sets it. */
  readonly now?: () => Date;
}
