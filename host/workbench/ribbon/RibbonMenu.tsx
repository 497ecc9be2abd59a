import { Button, Menu, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { ControlIcon } from "./ControlIcon";
import { ControlList } from "./ControlList";
import type { ButtonControl, MenuControl } from "./manifest";
import { SupertipText } from "./SupertipText";
import { useRibbonStyles } from "./useRibbonStyles";

interface RibbonMenuProps {
  readonly menu: MenuControl;
  readonly running: ReadonlySet<string>;
  readonly onPress: (control: ButtonControl) => void;
}

/** A menu of the ribbon. */
export function RibbonMenu({ menu, running, onPress }: RibbonMenuProps) {
  const styles = useRibbonStyles();
  const trigger = (
    <Button
      appearance="subtle"
      className={styles.button}
      data-control={menu.id}
      icon={{ className: styles.icon, children: <ControlIcon icons={menu.icons} size={32} /> }}
    >
      <span>
        {menu.label} <span aria-hidden="true">▾</span>
      </span>
    </Button>
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        {menu.supertip ? (
          <Tooltip content={<SupertipText {...menu.supertip} />} relationship="description">
            {trigger}
          </Tooltip>
        ) : (
          trigger
        )}
      </MenuTrigger>
      <MenuPopover>
        <ControlList menu={menu} running={running} onPress={onPress} />
      </MenuPopover>
    </Menu>
  );
}
