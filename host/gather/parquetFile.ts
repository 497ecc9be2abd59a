import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import { FIELD_NAMES, FIELDS, type GatheredRow } from "./gatheredRow";

/** Rows that are held at a time. */
const GROUP = 10_000;

/** Writes the rows as Apache Parquet, snappy-compressed: texts as UTF-8, whole numbers in 32 bits. */
export async function writeParquet(rows: AsyncIterable<GatheredRow>, file: string): Promise<void> {
  const types = { text: "STRING", integer: "INT32" } as const;
  const columns = FIELD_NAMES.map((name) => ({ name, type: types[FIELDS[name]] }));
  await parquetWriteRows({ writer: fileWriter(file), rows, columns, rowGroupSize: GROUP });
}
