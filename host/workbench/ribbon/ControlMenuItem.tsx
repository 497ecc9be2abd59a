import { MenuItem } from "@fluentui/react-components";
import { ControlIcon } from "./ControlIcon";
import type { ButtonControl } from "./manifest";

interface ControlMenuItemProps {
  readonly control: ButtonControl;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

/** A button of the manifest in a menu. */
export function ControlMenuItem({ control, isBusy, onPress }: ControlMenuItemProps) {
  return (
    <MenuItem
      data-control={control.id}
      icon={<ControlIcon icons={control.icons} size={16} />}
      disabled={!control.enabled || isBusy}
      onClick={onPress}
    >
      {control.label}
    </MenuItem>
  );
}
