import { MenuList } from "@fluentui/react-components";
import { ControlMenuItem } from "./ControlMenuItem";
import type { ButtonControl, MenuControl } from "./manifest";

interface ControlListProps {
  readonly menu: MenuControl;
  readonly running: ReadonlySet<string>;
  readonly onPress: (control: ButtonControl) => void;
}

/** The items of a menu of the manifest, wherever it opens. */
export function ControlList({ menu, running, onPress }: ControlListProps) {
  return (
    <MenuList>
      {menu.items.map((item) => (
        <ControlMenuItem
          key={item.id}
          control={item}
          isBusy={running.has(item.id)}
          onPress={() => onPress(item)}
        />
      ))}
    </MenuList>
  );
}
