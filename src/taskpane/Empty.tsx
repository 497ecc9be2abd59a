import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
});

interface EmptyProps {
  /** Why there is nothing, and what to do. */
  readonly text: string;
  /** The buttons that do it. */
  readonly children?: ReactNode;
}

/** Stands where there is nothing to show. */
export function Empty({ text, children }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
