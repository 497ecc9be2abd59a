import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { LANDING } from "./keptFocus";

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  button: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "40px",
    // Room between the triangle, which turns about its middle, and the ring of the focus.
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  // A triangle of borders is drawn in high contrast as well.
  triangle: {
    flexShrink: 0,
    width: 0,
    height: 0,
    borderLeft: "6px solid currentColor",
    borderTop: "5px solid transparent",
    borderBottom: "5px solid transparent",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "ButtonText" },
  },
  open: { transform: "rotate(90deg)" },
  title: { flexGrow: 1 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface UnfoldingProps {
  readonly title: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A section of which the heading shows and hides the rest. What is hidden is not drawn. */
export function Unfolding({ title, isOpenAtFirst = false, children }: UnfoldingProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const content = useId();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? content : undefined}
          onClick={() => setOpen(!isOpen)}
          {...LANDING}
        >
          <span aria-hidden="true" className={mergeClasses(styles.triangle, isOpen && styles.open)} />
          <span className={styles.title}>{title}</span>
        </button>
      </h3>
      {isOpen && (
        <div id={content} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}
