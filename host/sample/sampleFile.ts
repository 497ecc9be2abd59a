import { connectOffice } from "../node/officeClient";
import { Host } from "../protocol/host";
import { emptyWorkbook } from "../xlsx/emptyWorkbook";
import { openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { buildSample } from "./buildSample";

/** The sample workbook as a file. */
export async function sampleFile(): Promise<Uint8Array> {
  const open = openWorkbook(emptyWorkbook(), "exempel.xlsx");
  connectOffice(new Host(open.book));
  await Excel.run(buildSample);
  return saveWorkbook(open);
}
