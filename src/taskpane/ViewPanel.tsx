import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { View } from "../actions/errandQueue";
import { Fetched } from "./Fetched";
import { PANEL_ID, tabId } from "./Navigation";
import { usePane } from "./usePane";
import { LOADS } from "./views";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, flexGrow: 1 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The open view under its name, which has the focus when it opens. Headings inside a view are of the third level. */
export function ViewPanel() {
  const styles = useStyles();
  const { strings, state, view } = usePane();
  const load = LOADS[view];
  const heading = useFocusOnChange(state.view);
  return (
    <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(view)} className={styles.panel}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {strings.pane.views[view]}
      </h2>
      {load && <Fetched key={view} load={load} />}
    </div>
  );
}

/** Gives the focus to an element whenever another view has been asked for, unless the user is at work in the sheet. */
function useFocusOnChange(asked: View | null) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked !== null && document.hasFocus()) element.current?.focus();
  }, [asked]);
  return element;
}
