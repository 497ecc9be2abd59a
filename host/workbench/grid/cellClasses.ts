import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellView } from "../session/contract";

const useStyles = makeStyles({
  /** In the row's flow, not placed each for itself: a thousand layers would make scrolling slow. */
  cell: {
    flex: "none",
    boxSizing: "border-box",
    height: "calc(100% + 1px)",
    marginTop: "-1px",
    display: "flex",
    padding: "1px 2px 0 3px",
    whiteSpace: "pre",
    lineHeight: 1.25,
  },
  clipped: { overflow: "clip" },
  /** Holds what stands at a place of its own. */
  holder: { position: "relative" },
  merged: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset -1px -1px ${tokens.colorNeutralStroke2}`,
  },
  center: { justifyContent: "center", textAlign: "center" },
  right: { justifyContent: "flex-end", textAlign: "right" },
  left: { justifyContent: "flex-start", textAlign: "left" },
  top: { alignItems: "flex-start" },
  middle: { alignItems: "center" },
  bottom: { alignItems: "flex-end" },
  link: { color: tokens.colorBrandForegroundLink },
  /** Above the fills of the empty cells that it runs over. */
  text: { flex: "none", overflow: "clip", maxHeight: "100%", zIndex: 1 },
  wrapped: {
    flex: "0 1 auto",
    overflow: "clip",
    maxHeight: "100%",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  note: {
    position: "absolute",
    top: "1px",
    right: "1px",
    zIndex: 1,
    borderTop: "6px solid #C50F1F",
    borderLeft: "6px solid transparent",
    forcedColorAdjust: "none",
  },
});

/** What a cell's class depends on. */
export interface CellLook {
  readonly cell: CellView | null;
  readonly merged: boolean;
  /** Whether something stands in it at a place of its own. */
  readonly holds: boolean;
  /** Whether its text stands in an element of its own. */
  readonly hasText: boolean;
}

export interface CellClasses {
  readonly cell: (look: CellLook) => string;
  readonly text: string;
  readonly wrapped: string;
  readonly note: string;
}

/** The classes of cells, for all the cells of a row at once. */
export function useCellClasses(): CellClasses {
  const styles = useStyles();
  return {
    cell: ({ cell, merged, holds, hasText }) =>
      mergeClasses(
        styles.cell,
        styles[cell?.align ?? "left"],
        styles[cell?.paint.vertical ?? "bottom"],
        merged && styles.merged,
        holds && styles.holder,
        !holds && !hasText && styles.clipped,
        cell?.paint.link !== undefined && styles.link,
      ),
    text: styles.text,
    wrapped: styles.wrapped,
    note: styles.note,
  };
}
