import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { focusByArrows } from "./arrowKeys";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", padding: "4px 8px 0" },
  tab: {
    padding: "4px 10px 6px",
    border: "none",
    borderBottom: "3px solid transparent",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // The browser would draw the transparent line.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface RibbonTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly selected: string;
  /** The element's id of a tab. */
  readonly elementId: (tab: string) => string;
  /** The element's id of what a tab shows. */
  readonly panelId: string;
  readonly onSelect: (id: string) => void;
}

/** The tabs of the ribbon. The arrow keys, Home and End turn to another tab. */
export function RibbonTabs({ label, tabs, selected, elementId, panelId, onSelect }: RibbonTabsProps) {
  const styles = useStyles();
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={focusByArrows}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={elementId(tab.id)}
          type="button"
          role="tab"
          aria-selected={tab.id === selected}
          aria-controls={panelId}
          tabIndex={tab.id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab.id === selected && styles.selected)}
          onFocus={() => onSelect(tab.id)}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
