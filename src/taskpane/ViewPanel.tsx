import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, useEffect, useRef, useState } from "react";
import type { View } from "../actions/errandQueue";
import { Fetched } from "./Fetched";
import { usePane } from "./usePane";
import { LOADS } from "./views";

/** What the tabs know the panel that they open by, and the panel its name. */
export const PANEL_ID = "view";
export const HEADING_ID = "view-name";

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
  const heading = useFocusOnChange(state.view);
  const opened = useOpened(view);
  return (
    <div role="tabpanel" id={PANEL_ID} aria-labelledby={HEADING_ID} className={styles.panel}>
      <h2 ref={heading} id={HEADING_ID} tabIndex={-1} className={styles.heading}>
        {strings.pane.views[view]}
      </h2>
      {opened.map((each) => (
        <Activity key={each} mode={each === view ? "visible" : "hidden"}>
          <Fetched load={LOADS[each]} />
        </Activity>
      ))}
    </div>
  );
}

/** Every view that has been open: they stand by, so that each is as it was left when it is opened again. */
function useOpened(view: View): readonly View[] {
  const [opened, setOpened] = useState<readonly View[]>([view]);
  if (!opened.includes(view)) setOpened([...opened, view]);
  return opened;
}

/** Gives the focus to an element whenever another view has been asked for, unless the user is at work in the sheet. */
function useFocusOnChange(asked: View | null) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked !== null && document.hasFocus()) element.current?.focus();
  }, [asked]);
  return element;
}
