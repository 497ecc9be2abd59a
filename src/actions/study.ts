import type { Digest } from "../core/digest";
import { type WorkbookReading, readWorkbook } from "../excel/read";
import type { Page, Thinker } from "../thinking/thinker";
import type { Errand } from "./errand";

/** A workbook as it was read, and what it was found to hold. */
export interface Study {
  readonly reading: WorkbookReading;
  readonly digest: Digest;
}

/** What an errand that only reads is told. */
export type Reader = Pick<Errand, "thinker" | "progress" | "signal" | "heard">;

/** Shares of the whole errand that are done when the workbook has been read, and when it has been thought through. */
const READ = 0.3;
const THOUGHT = 0.8;

/** Rows or items that pass between this thread and the thinker's at a time: more would keep this one busy. */
export const PIECE = 1000;

/** Reads the workbook and thinks it through: how every errand but undoing begins. */
export async function study(
  context: Excel.RequestContext,
  { thinker, signal, heard, progress = () => {} }: Reader,
): Promise<Study> {
  const reading = await readWorkbook(context, (share) => {
    signal?.throwIfAborted();
    progress(share * READ);
  });
  signal?.throwIfAborted();
  progress(READ);
  const digest = await thinkThrough(reading, thinker, signal);
  signal?.throwIfAborted();
  heard?.(reading);
  progress(THOUGHT);
  return { reading, digest };
}

/** Where the errand is cancelled, so is the thinking. */
async function thinkThrough(
  reading: WorkbookReading,
  thinker: Thinker,
  signal?: AbortSignal,
): Promise<Digest> {
  const stop = () => thinker.stop();
  signal?.addEventListener("abort", stop);
  try {
    await handOver(reading, thinker);
    return await thinker.think();
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

async function handOver({ snapshot: { sheets }, choices }: WorkbookReading, thinker: Thinker): Promise<void> {
  await thinker.begin(
    sheets.map(({ name, tables }) => ({ name, tables })),
    choices,
  );
  for (const [index, { values }] of sheets.entries()) {
    for (let first = 0; first < values.length; first += PIECE)
      await thinker.receive(index, values.slice(first, first + PIECE));
  }
}

/** All of a list that comes in pages, given how to get the one that begins at `first`. */
export async function allPages<Item>(
  page: (first: number, count: number) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (;;) {
    const next = await page(items.length, PIECE);
    items.push(...next.items);
    if (items.length >= next.total || next.items.length === 0) return items;
  }
}
