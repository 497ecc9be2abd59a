import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { ControlMenuItem } from "../ribbon/ControlMenuItem";
import { ControlSubmenu } from "../ribbon/ControlSubmenu";
import { Glyph } from "../ribbon/Glyph";
import type { ButtonControl, Control } from "../ribbon/manifest";
import type { Words } from "./words";

interface CellMenuProps {
  /** Where it opens, in pixels of the page's viewport. */
  readonly at: { readonly x: number; readonly y: number };
  readonly words: Words;
  /** What the add-in adds. */
  readonly controls: readonly Control[];
  readonly running: ReadonlySet<string>;
  readonly onCopy: () => void;
  readonly onClear: () => void;
  readonly onPress: (control: ButtonControl) => void;
  readonly onClose: () => void;
}

/** The menu of a cell: the workbench's own items and those of the add-in. */
export function CellMenu({ at, words, controls, running, onCopy, onClear, onPress, onClose }: CellMenuProps) {
  const target = { getBoundingClientRect: () => DOMRect.fromRect({ ...at, width: 0, height: 0 }) };
  return (
    <Menu open onOpenChange={(_, { open }) => !open && onClose()} positioning={{ target, position: "below" }}>
      <MenuPopover>
        <MenuList aria-label={words.cellMenu}>
          <MenuItem icon={<Glyph name="copy" size={16} />} onClick={onCopy}>
            {words.copy}
          </MenuItem>
          <MenuItem icon={<Glyph name="clear" size={16} />} onClick={onClear}>
            {words.clear}
          </MenuItem>
          {controls.length > 0 && <MenuDivider />}
          {controls.map((control) =>
            control.kind === "menu" ? (
              <ControlSubmenu key={control.id} menu={control} running={running} onPress={onPress} />
            ) : (
              <ControlMenuItem
                key={control.id}
                control={control}
                isBusy={running.has(control.id)}
                onPress={() => onPress(control)}
              />
            ),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
