import { useCallback, useRef, useState } from "react";
import type { Page } from "../thinking/thinker";

/** Items that are asked for at a time. */
const PIECE = 50;

/** Gets a piece of a list. It must be the same function as long as the list is the same. */
export type Ask<Item> = (first: number, count: number) => Promise<Page<Item>>;

interface Pages<Item> {
  readonly ask: Ask<Item> | null;
  readonly pieces: ReadonlyMap<number, readonly Item[]>;
}

export interface PagedList<Item> {
  /** The item at an index; undefined until it has come. */
  readonly at: (index: number) => Item | undefined;
  /** Sees to it that these items come, the last included. */
  readonly want: (first: number, last: number) => void;
  /** Whether the last question failed. */
  readonly failed: boolean;
}

/** A long list, fetched as it is seen. When the list is another, the old items stand until the new ones have come. */
export function usePages<Item>(ask: Ask<Item>): PagedList<Item> {
  const [pages, setPages] = useState<Pages<Item>>({ ask: null, pieces: new Map() });
  const [failed, setFailed] = useState(false);
  const asked = useRef({ ask, pieces: new Set<number>() });
  const want = useCallback(
    (first: number, last: number) => {
      if (asked.current.ask !== ask) asked.current = { ask, pieces: new Set() };
      const missing = piecesOf(first, last).filter((piece) => !asked.current.pieces.has(piece));
      if (missing.length === 0) return;
      missing.forEach((piece) => asked.current.pieces.add(piece));
      fetchPieces(ask, missing).then(
        (come) => {
          if (asked.current.ask !== ask) return;
          setPages((before) => ({
            ask,
            pieces: new Map([...(before.ask === ask ? before.pieces : []), ...come]),
          }));
          setFailed(false);
        },
        () => setFailed(asked.current.ask === ask),
      );
    },
    [ask],
  );
  const at = (index: number) => pages.pieces.get(Math.floor(index / PIECE))?.[index % PIECE];
  return { at, want, failed };
}

/** The pieces that hold the items from `first` to `last`. */
function piecesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / PIECE);
  return Array.from({ length: Math.floor(last / PIECE) - from + 1 }, (_, index) => from + index);
}

function fetchPieces<Item>(ask: Ask<Item>, pieces: readonly number[]) {
  return Promise.all(pieces.map(async (piece) => [piece, (await ask(piece * PIECE, PIECE)).items] as const));
}
