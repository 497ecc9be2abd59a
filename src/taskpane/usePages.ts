import { useCallback, useRef, useState } from "react";
import type { Page } from "../thinking/thinker";

/** Items that are asked for at a time. */
const PIECE = 50;

/** Gets a piece of a list. It must be the same function as long as it asks for the same list. */
export type Ask<Item> = (first: number, count: number) => Promise<Page<Item>>;

/** One state of a list: what asks for it, and what it is a list of. */
interface Subject<Item> {
  readonly ask: Ask<Item>;
  readonly of: unknown;
}

interface Pages<Item> {
  readonly subject: Subject<Item> | null;
  readonly pieces: ReadonlyMap<number, readonly Item[]>;
}

export interface PagedList<Item> {
  /** The item at an index; undefined until it has come. The same function as long as no other items have come. */
  readonly at: (index: number) => Item | undefined;
  /** Sees to it that these items come, the last included. */
  readonly want: (first: number, last: number) => void;
  /** Whether the last question failed. */
  readonly failed: boolean;
}

/**
 * A long list, fetched as it is seen, and fetched anew when what it is a list `of` is another: until it has come the old
 * items stand.
 */
export function usePages<Item>(ask: Ask<Item>, of: unknown): PagedList<Item> {
  const [pages, setPages] = useState<Pages<Item>>({ subject: null, pieces: new Map() });
  const [failed, setFailed] = useState(false);
  const asked = useRef({ subject: { ask, of }, pieces: new Set<number>() });
  const want = useCallback(
    (first: number, last: number) => {
      if (!isSame(asked.current.subject, { ask, of }))
        asked.current = { subject: { ask, of }, pieces: new Set() };
      const { subject, pieces } = asked.current;
      const missing = piecesOf(first, last).filter((piece) => !pieces.has(piece));
      if (missing.length === 0) return;
      missing.forEach((piece) => pieces.add(piece));
      fetchPieces(ask, missing).then(
        (come) => {
          if (asked.current.subject !== subject) return;
          setPages((before) => withPieces(before, subject, come));
          setFailed(false);
        },
        () => setFailed(asked.current.subject === subject),
      );
    },
    [ask, of],
  );
  const at = useCallback(
    (index: number) => pages.pieces.get(Math.floor(index / PIECE))?.[index % PIECE],
    [pages],
  );
  return { at, want, failed };
}

function isSame<Item>(one: Subject<Item>, other: Subject<Item>): boolean {
  return one.ask === other.ask && one.of === other.of;
}

type Piece<Item> = readonly [piece: number, items: readonly Item[]];

function withPieces<Item>(
  before: Pages<Item>,
  subject: Subject<Item>,
  come: readonly Piece<Item>[],
): Pages<Item> {
  const standing = before.subject === subject ? before.pieces : [];
  return { subject, pieces: new Map([...standing, ...come]) };
}

/** The pieces that hold the items from `first` to `last`. */
function piecesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / PIECE);
  return Array.from({ length: Math.floor(last / PIECE) - from + 1 }, (_, index) => from + index);
}

function fetchPieces<Item>(ask: Ask<Item>, pieces: readonly number[]): Promise<readonly Piece<Item>[]> {
  return Promise.all(pieces.map(async (piece) => [piece, (await ask(piece * PIECE, PIECE)).items] as const));
}
