import type { Progress } from "../excel/read";
import type { Language } from "../strings/strings";

/** What every action is told. */
export interface Errand {
  /** Language of the texts that are written into the workbook. */
  readonly language: Language;
  readonly progress?: Progress;
  /** The clock; a test sets it. */
  readonly now?: () => Date;
}
