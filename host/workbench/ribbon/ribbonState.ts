import type { RibbonUpdate } from "../../protocol/xdmFrame";
import type { AddinManifest, ButtonControl, Control } from "./manifest";

/** What `Office.ribbon.requestUpdate` has changed since the manifest was read. */
export interface RibbonState {
  /** By the tab's id; the manifest's tabs are visible until they are hidden. */
  readonly visible: Readonly<Record<string, boolean>>;
  /** By the control's id. */
  readonly enabled: Readonly<Record<string, boolean>>;
}

export const UNCHANGED: RibbonState = { visible: {}, enabled: {} };

/** The state after an update; what the update does not name stays. */
export function updated(state: RibbonState, { tabs, controls }: RibbonUpdate): RibbonState {
  return {
    visible: { ...state.visible, ...Object.fromEntries(tabs.map(({ id, visible }) => [id, visible])) },
    enabled: { ...state.enabled, ...Object.fromEntries(controls.map(({ id, enabled }) => [id, enabled])) },
  };
}

/** The manifest as it stands after updates: hidden tabs are gone, and `enabled` is what holds now. */
export function withState(manifest: AddinManifest, state: RibbonState): AddinManifest {
  const button = (control: ButtonControl): ButtonControl => ({
    ...control,
    enabled: state.enabled[control.id] ?? control.enabled,
  });
  const control = (one: Control): Control =>
    one.kind === "menu" ? { ...one, items: one.items.map(button) } : button(one);
  const tabs = manifest.tabs.filter(({ id }) => state.visible[id] ?? true);
  return {
    ...manifest,
    tabs: tabs.map((tab) => ({
      ...tab,
      groups: tab.groups.map((group) => ({ ...group, controls: group.controls.map(control) })),
    })),
    cellMenu: manifest.cellMenu.map(control),
  };
}
