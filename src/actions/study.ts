import { type Analysis, analyse } from "../core/analysis";
import { type Progress, type WorkbookReading, readWorkbook } from "../excel/read";

/** A workbook as it was read, and what it was found to hold. */
export interface Study {
  readonly reading: WorkbookReading;
  readonly analysis: Analysis;
}

/** Shares of the whole errand that are done when the workbook has been read, and when it has been thought through. */
const READ = 0.3;
const THOUGHT = 0.8;

/** Reads the workbook and thinks it through: how every errand but undoing begins. */
export async function study(context: Excel.RequestContext, progress: Progress = () => {}): Promise<Study> {
  const reading = await readWorkbook(context, (share) => progress(share * READ));
  progress(READ);
  const analysis = analyse(reading.snapshot);
  progress(THOUGHT);
  return { reading, analysis };
}
