import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type Intent = "success" | "warning" | "error";

const useStyles = makeStyles({
  message: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  sign: { flexShrink: 0, marginTop: "2px" },
  content: { flexGrow: 1, minWidth: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** Told apart by their forms, not by their colours: a ring with a tick, a triangle and a ring with a cross. */
const SIGNS: Readonly<Record<Intent, string>> = {
  success: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M5 8.2l2.2 2.1L11 6",
  warning: "M8 1.8 14.7 14H1.3L8 1.8M8 6v4m0 1.4v1",
  error: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M5.5 5.5l5 5m0-5-5 5",
};

interface MessageProps {
  readonly intent: Intent;
  /** `alert` is read aloud at once; leave it out inside a region that is read aloud. */
  readonly role?: "alert";
  readonly children: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  /** What stands in the upper right corner. */
  readonly corner?: ReactNode;
}

/** A sentence that stands out from what is around it. */
export function Message({ intent, role, children, actions, corner }: MessageProps) {
  const styles = useStyles();
  return (
    <div role={role} className={mergeClasses(styles.message, styles[intent])}>
      <svg viewBox="0 0 16 16" width="16" height="16" className={styles.sign} aria-hidden>
        <path d={SIGNS[intent]} fill="none" stroke="currentColor" strokeWidth="1.2" />
      </svg>
      <div className={styles.content}>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {corner}
    </div>
  );
}
