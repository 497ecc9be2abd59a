import type { GatheringStrings } from "../../src/strings/gathering";
import type { RowsWriter } from "./gather";
import { rowColumns, sourceColumns, tallyColumns } from "./gatheredColumns";
import type { GatheredRow } from "./gatheredRow";
import { mainParts, type SheetEntry } from "./mainParts";
import { type Column, sheetParts, tableXml } from "./sheetParts";
import type { Tally } from "./tally";
import { ZipStream } from "./zipStream";

/** Rows of a worksheet but for the one with captions. */
const MOST_ROWS = 1_048_575;

/** There are more interventions than a worksheet has rows. */
export class TooManyRows extends Error {}

/**
 * Writes the rows as a workbook with three sheets: the numbers, the interventions as an Excel table that the add-in reads
 * as it reads any other, and the workbooks that they came from. `TooManyRows` where they don't fit.
 */
export function workbookWriter(strings: GatheringStrings): RowsWriter {
  return async (rows, file, tally) => {
    const zip = new ZipStream(file);
    try {
      for (const [name, part] of Object.entries(mainParts(await writeSheets(zip, rows, tally, strings))))
        await zip.add(name, [part]);
    } finally {
      zip.end();
    }
  };
}

/** Interventions first, since the numbers are known when all of them have passed. */
async function writeSheets(
  zip: ZipStream,
  rows: AsyncIterable<GatheredRow>,
  tally: Tally,
  strings: GatheringStrings,
): Promise<readonly SheetEntry[]> {
  const { sheets } = strings;
  const interventions = await writeSheet(zip, 1, sheets.rows, rowColumns(strings), atMost(rows));
  const numbers = await writeSheet(zip, 2, sheets.summary, tallyColumns(strings), tally.rows);
  const sources = [...tally.read, ...tally.broken];
  return [numbers, interventions, await writeSheet(zip, 3, sheets.sources, sourceColumns(strings), sources)];
}

async function writeSheet<Row>(
  zip: ZipStream,
  id: number,
  name: string,
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<SheetEntry> {
  let count = 0;
  await zip.add(
    `xl/worksheets/sheet${id}.xml`,
    sheetParts(columns, rows, (counted) => (count = counted)),
  );
  if (count > 0) await zip.add(`xl/tables/table${id}.xml`, [tableXml(id, name, columns, count)]);
  return { id, name, hasTable: count > 0 };
}

async function* atMost(rows: AsyncIterable<GatheredRow>): AsyncIterable<GatheredRow> {
  let count = 0;
  for await (const row of rows) {
    if (++count > MOST_ROWS) throw new TooManyRows();
    yield row;
  }
}
