import type { ReactNode } from "react";
import { useRibbonStyles } from "./useRibbonStyles";

interface RibbonGroupBoxProps {
  readonly label: string;
  /** Three buttons in a column rather than all in a row. */
  readonly isStacked?: boolean;
  readonly children: ReactNode;
}

/** A group of the ribbon: its buttons over its name. */
export function RibbonGroupBox({ label, isStacked = false, children }: RibbonGroupBoxProps) {
  const styles = useRibbonStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <div className={isStacked ? styles.stack : styles.buttons}>{children}</div>
      <div className={styles.groupLabel} aria-hidden="true">
        {label}
      </div>
    </div>
  );
}
