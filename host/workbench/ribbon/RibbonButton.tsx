import { Button, Spinner, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Supertip } from "./manifest";
import { SupertipText } from "./SupertipText";
import { useRibbonStyles } from "./useRibbonStyles";

interface RibbonButtonProps {
  readonly id: string;
  readonly label: string;
  readonly tip: Supertip | null;
  readonly icon: ReactElement;
  readonly isEnabled: boolean;
  /** The label beside a small icon rather than below a large one. */
  readonly isSmall?: boolean;
  /** What it started is not done yet. */
  readonly isBusy?: boolean;
  /** For a button that is on or off. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** A button of the ribbon. A disabled one keeps its place among the keys, so that its tooltip can be read. */
export function RibbonButton({
  id,
  label,
  tip,
  icon,
  isEnabled,
  isSmall = false,
  isBusy = false,
  isPressed,
  onPress,
}: RibbonButtonProps) {
  const styles = useRibbonStyles();
  const button = (
    <Button
      appearance="subtle"
      className={isSmall ? styles.smallButton : styles.button}
      data-control={id}
      icon={{
        className: isSmall ? undefined : styles.icon,
        children: isBusy ? <Spinner size={isSmall ? "extra-tiny" : "small"} /> : icon,
      }}
      disabledFocusable={!isEnabled || isBusy}
      aria-busy={isBusy}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      {label}
    </Button>
  );
  if (!tip) return button;
  return (
    <Tooltip content={<SupertipText {...tip} />} relationship="description" positioning="below-start">
      {button}
    </Tooltip>
  );
}
