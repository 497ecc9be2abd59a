import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, createContext, useContext, useRef } from "react";

const useStyles = makeStyles({
  scroller: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    padding: tokens.spacingHorizontalM,
  },
});

const ScrollerContext = createContext<RefObject<HTMLElement | null> | null>(null);

/** What scrolls in the pane: all but the foot of it. */
export function Scroller({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  return (
    <ScrollerContext value={element}>
      <div ref={element} className={styles.scroller}>
        {children}
      </div>
    </ScrollerContext>
  );
}

/** The element that scrolls this component. */
export function useScroller(): RefObject<HTMLElement | null> {
  const scroller = useContext(ScrollerContext);
  if (!scroller) throw new Error("useScroller is for what stands in the scroller");
  return scroller;
}
