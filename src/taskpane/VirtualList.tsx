import { makeStyles, tokens } from "@fluentui/react-components";
import {
  type Range,
  defaultKeyExtractor,
  defaultRangeExtractor,
  useVirtualizer,
} from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useScroller } from "./Scroller";
import { LANDING } from "./keptFocus";
import { useTopIn } from "./useTopIn";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** Items that are drawn beyond each edge of what is seen, so that the Tab key always finds the next. */
const OVERSCAN = 4;

interface VirtualListProps {
  /** The list's name for those who do not see it. */
  readonly label: string;
  readonly count: number;
  /**
   * Tells an item from others wherever in the list it comes to stand; by default its place does. It must be the same
   * function as long as its answers would be, and quick: with another one it is asked of every item, seen or not.
   */
  readonly keyOf?: (index: number) => string | number;
  /** The height of an item before it has been drawn, in pixels. */
  readonly estimate: number;
  /** Told which items are drawn, the last included. It must be the same function as long as its answer would be. */
  readonly onDrawn?: (first: number, last: number) => void;
  readonly children: (index: number) => ReactNode;
}

/** A list of any length in the pane, of which only those items are drawn that are seen or hold the focus. */
export function VirtualList({
  label,
  count,
  keyOf = defaultKeyExtractor,
  estimate,
  onDrawn,
  children,
}: VirtualListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const scroller = useScroller();
  const scrollMargin = useTopIn(scroller, list);
  const [focused, setFocused] = useState<number | null>(null);
  // What the compiler could not memoize is safe here: it is not in use.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    getScrollElement: () => scroller.current,
    count,
    scrollMargin,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    rangeExtractor: (range) => withFocused(range, focused),
  });
  useDrawn(virtualizer.range, count, onDrawn);
  return (
    // A list without bullets is no list to Safari unless it says so.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={String(key)}
          ref={virtualizer.measureElement}
          data-index={index}
          {...LANDING}
          aria-posinset={index + 1}
          aria-setsize={count}
          className={styles.item}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
          onFocus={() => setFocused(index)}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  );
}

function withFocused(range: Range, focused: number | null): number[] {
  const seen = defaultRangeExtractor(range);
  if (focused === null || focused >= range.count || seen.includes(focused)) return seen;
  return [...seen, focused].sort((a, b) => a - b);
}

function useDrawn(
  range: { readonly startIndex: number; readonly endIndex: number } | null,
  count: number,
  onDrawn: VirtualListProps["onDrawn"],
): void {
  const first = Math.max(0, (range?.startIndex ?? 0) - OVERSCAN);
  const last = Math.min(count - 1, (range?.endIndex ?? 0) + OVERSCAN);
  useEffect(() => {
    if (last >= first) onDrawn?.(first, last);
  }, [first, last, onDrawn]);
}
