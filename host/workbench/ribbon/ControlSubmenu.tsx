import { Menu, MenuItem, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ControlIcon } from "./ControlIcon";
import { ControlList } from "./ControlList";
import type { ButtonControl, MenuControl } from "./manifest";

interface ControlSubmenuProps {
  readonly menu: MenuControl;
  readonly running: ReadonlySet<string>;
  readonly onPress: (control: ButtonControl) => void;
}

/** A menu of the manifest within another. */
export function ControlSubmenu({ menu, running, onPress }: ControlSubmenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem data-control={menu.id} icon={<ControlIcon icons={menu.icons} size={16} />}>
          {menu.label}
        </MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <ControlList menu={menu} running={running} onPress={onPress} />
      </MenuPopover>
    </Menu>
  );
}
