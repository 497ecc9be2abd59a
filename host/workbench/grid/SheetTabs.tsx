import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { BookView, Session, SheetView } from "../session/contract";
import type { GridWords } from "./words";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    alignItems: "stretch",
    minWidth: 0,
    height: "30px",
    overflowX: "auto",
    scrollbarWidth: "thin",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    flex: "none",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "0 14px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightBold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  colour: { width: "10px", height: "10px", borderRadius: "50%", forcedColorAdjust: "none" },
  lock: { width: "10px", height: "12px", fill: "currentColor" },
});

interface SheetTabsProps {
  readonly session: Session;
  readonly view: BookView;
  readonly words: GridWords;
}

/** The tabs of the sheets that are not hidden. The arrow keys, Home and End turn to another sheet. */
export function SheetTabs({ session, view, words }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const visible = view.sheets.filter((sheet) => sheet.visible);
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>("[aria-selected=true]");
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (list.current?.contains(document.activeElement)) tab?.focus();
  }, [view.active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, visible, view.active);
    if (next === null) return;
    event.preventDefault();
    void session.activate(next.id);
  };
  return (
    <div ref={list} role="tablist" aria-label={words.sheets} className={styles.tabs} onKeyDown={onKeyDown}>
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet.id === view.active}
          tabIndex={sheet.id === view.active ? 0 : -1}
          className={mergeClasses(styles.tab, sheet.id === view.active && styles.selected)}
          onClick={() => void session.activate(sheet.id)}
        >
          {sheet.tabColor !== "" && (
            <span className={styles.colour} style={{ backgroundColor: sheet.tabColor }} />
          )}
          {sheet.name}
          {sheet.protected && <Lock label={words.protectedSheet} className={styles.lock} />}
        </button>
      ))}
    </div>
  );
}

/** The tab that a key goes to, round from the last to the first; null for other keys. */
export function nextTab(key: string, visible: readonly SheetView[], active: string): SheetView | null {
  const at = visible.findIndex(({ id }) => id === active);
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1 + visible.length, Home: 0, End: visible.length - 1 }[
    key
  ];
  return target === undefined ? null : (visible[target % visible.length] ?? null);
}

function Lock({ label, className }: { readonly label: string; readonly className: string }) {
  return (
    <svg role="img" aria-label={label} className={className} viewBox="0 0 10 12">
      <path d="M2 5V3.5a3 3 0 0 1 6 0V5h1v7H1V5Zm1.5 0h3V3.5a1.5 1.5 0 0 0-3 0Z" />
    </svg>
  );
}
