import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { PANEL_ID } from "./ViewPanel";
import { usePane } from "./usePane";
import { TABS } from "./views";

const TAB_PADDING = "3px";

const useStyles = makeStyles({
  // Two rows of tabs where the pane is at its narrowest: their names begin where the text below does.
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "1px",
    margin: `0 calc(-1 * ${TAB_PADDING})`,
  },
  tab: {
    minHeight: "32px",
    minWidth: "24px",
    padding: `0 ${TAB_PADDING}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    // Bolder without being wider: the rows of tabs stay as they are.
    textShadow: "0 0 0.6px currentColor",
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The views as tabs: one stop for the Tab key, the arrows go between them, Enter opens. */
export function Navigation() {
  const styles = useStyles();
  const { strings, view, tab, openView } = usePane();
  const { views, viewsLabel } = strings.pane;
  return (
    <div role="tablist" tabIndex={-1} aria-label={viewsLabel} className={styles.tabs} onKeyDown={moveFocus}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === view}
          aria-controls={PANEL_ID}
          tabIndex={each === tab ? 0 : -1}
          className={mergeClasses(styles.tab, each === view && styles.selected)}
          onClick={() => openView(each)}
        >
          {views[each]}
        </button>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  tabs[step(at, tabs.length)]?.focus();
}
