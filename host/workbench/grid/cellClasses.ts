import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellView } from "../session/contract";

const useStyles = makeStyles({
  /** In the row's flow, not placed each for itself: a thousand layers would make scrolling slow. */
  cell: {
    flex: "none",
    // Without these the text would be measured just to find how narrow the cell could be.
    minWidth: 0,
    minHeight: 0,
    boxSizing: "border-box",
    marginTop: "-1px",
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
  center: { textAlign: "center" },
  right: { textAlign: "right" },
  left: { textAlign: "left" },
  top: { alignContent: "start" },
  middle: { alignContent: "center" },
  bottom: { alignContent: "end" },
  link: { color: tokens.colorBrandForegroundLink },
  text: { display: "block", overflow: "clip", maxHeight: "100%" },
  /** Above the grounds of the empty cells that it runs over. */
  above: { position: "relative", zIndex: 1 },
  wrapped: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
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
  /** Whether its text may be wider than it and must be cut off. */
  readonly clips: boolean;
}

export interface CellClasses {
  readonly cell: (look: CellLook) => string;
  /** Of a text on one line, and of one that runs over cells with a ground of their own. */
  readonly text: string;
  readonly textAbove: string;
  readonly wrapped: string;
  readonly note: string;
}

/** The classes of cells, for all the cells of a row at once. */
export function useCellClasses(): CellClasses {
  const styles = useStyles();
  return {
    cell: ({ cell, merged, holds, clips }) =>
      mergeClasses(
        styles.cell,
        styles[cell?.align ?? "left"],
        styles[cell?.paint.vertical ?? "bottom"],
        merged && styles.merged,
        holds && styles.holder,
        clips && styles.clipped,
        cell?.paint.link !== undefined && styles.link,
      ),
    text: styles.text,
    textAbove: mergeClasses(styles.text, styles.above),
    wrapped: mergeClasses(styles.text, styles.wrapped),
    note: styles.note,
  };
}
