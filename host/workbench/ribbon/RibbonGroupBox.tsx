import type { ReactNode } from "react";
import { useRibbonStyles } from "./useRibbonStyles";

interface RibbonGroupBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A group of the ribbon: its buttons over its name. */
export function RibbonGroupBox({ label, children }: RibbonGroupBoxProps) {
  const styles = useRibbonStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <div className={styles.buttons}>{children}</div>
      <div className={styles.groupLabel} aria-hidden="true">
        {label}
      </div>
    </div>
  );
}
