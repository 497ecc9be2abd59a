import { readDirectory } from "../excel/read";
import { addSampleSheets, isEmptyWorkbook } from "../excel/sample";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";

/** The sheets that were added. */
export interface SampleReport {
  readonly sheets: readonly string[];
}

/**
 * Adds the sample's sheets to a workbook that holds nothing, to try the add-in on. The fault is `not-empty` where any
 * cell of the workbook holds something; then nothing is written.
 */
export function loadSample(errand: Pick<Errand, "commit" | "signal">): Promise<Outcome<SampleReport>> {
  return perform(async (context) => {
    if (!(await isEmptyWorkbook(context)))
      throw Object.assign(new Error("The workbook holds something."), { code: "not-empty" });
    const { sheetNames } = await readDirectory(context);
    const { SAMPLE_SHEETS } = await sampleSheets();
    errand.commit?.();
    return { sheets: await addSampleSheets(context, SAMPLE_SHEETS, sheetNames) };
  }, errand.signal);
}

async function sampleSheets() {
  try {
    return await import(/* webpackChunkName: "example" */ "../strings/sample/sampleSheets");
  } catch (error) {
    throw Object.assign(new Error(String(error)), { code: "not-fetched" });
  }
}
