import path from "node:path";
import { perform } from "../../src/actions/perform";
import { type Recognition } from "../../src/core/recognition/recognition";
import { recognise } from "../../src/core/recognition/recognise";
import { cellText } from "../../src/core/plainText";
import type { Sheet, Snapshot } from "../../src/core/workbook";
import { zeroYearsIn } from "../../src/core/zeroYears";
import { readWorkbook } from "../../src/excel/read";
import { moreTime } from "../commandLine/timeLimit";
import { faultOfFile, readWorkbookFile } from "../commandLine/workbookFile";
import { connectOffice } from "../node/officeClient";
import { Host } from "../protocol/host";
import { gatheredRow } from "./gatheredRow";
import { municipalityOf } from "./municipality";
import type { Source } from "./source";

interface Reading {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
}

/**
 * Reads the interventions of a workbook file, through office.js as the add-in does. The file is left as it is. `needsMore`
 * is told how many more milliseconds than usual that takes.
 */
export async function readSource(
  file: string,
  needsMore: (milliseconds: number) => void = () => {},
): Promise<Source> {
  const read = readWorkbookFile(file);
  if (!read.ok) return { path: file, ok: false, code: read.code, detail: "" };
  needsMore(moreTime(read.open.book));
  connectOffice(new Host(read.open.book));
  const outcome = await perform(recogniseWorkbook);
  if (!outcome.ok) {
    return {
      path: file,
      ok: false,
      ...outcome.fault,
      code: faultOfFile(outcome.fault) ?? outcome.fault.code,
    };
  }
  const { recognition } = outcome.report;
  const municipality = municipalityOf({ texts: textsAbove(outcome.report), ...namesOf(file) });
  return {
    path: file,
    ok: true,
    municipality,
    rows: recognition.interventions.map((intervention) => gatheredRow(intervention, file, municipality)),
    zeroYears: zeroYearsIn(recognition),
  };
}

async function recogniseWorkbook(context: Excel.RequestContext): Promise<Reading> {
  const { snapshot, choices } = await readWorkbook(context);
  return { snapshot, recognition: recognise(snapshot, choices) };
}

function namesOf(file: string) {
  return { file: path.parse(file).name, folder: path.basename(path.dirname(path.resolve(file))) };
}

/** Names of the sheets, and what stands above the first table of interventions on each. */
function textsAbove({ snapshot: { sheets }, recognition: { tables } }: Reading): string[] {
  const textsOf = (sheet: Sheet) => {
    const headers = tables.filter((table) => table.sheet === sheet.name).map(({ headerRow }) => headerRow);
    const above = headers.length === 0 ? [] : sheet.values.slice(0, Math.min(...headers));
    return [sheet.name, ...above.flat().map(cellText)];
  };
  return sheets.flatMap(textsOf);
}
