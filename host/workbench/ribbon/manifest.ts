/** What the workbench draws and starts of an add-in, read from its manifest in one locale. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly icon: string;
  /** Pane and commands are one page: the manifest has a `Runtime` that lives long. */
  readonly sharedRuntime: boolean;
  /** The page that holds the functions of commands; null where there is none. */
  readonly functionFile: string | null;
  /** The add-in's own tabs, and Excel's own (`isOfficeTab`) that it adds groups to. */
  readonly tabs: readonly RibbonTab[];
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly Control[];
}

export interface RibbonTab {
  readonly id: string;
  readonly isOfficeTab: boolean;
  /** "" for a tab of Excel's own. */
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly Control[];
}

export type Control = ButtonControl | MenuControl;

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly supertip: Supertip | null;
  /** Smallest first. */
  readonly icons: readonly Icon[];
}

export interface ButtonControl extends Labelled {
  readonly kind: "button";
  /** Whether it is enabled before `Office.ribbon.requestUpdate` says anything. */
  readonly enabled: boolean;
  readonly action: Action;
}

export interface MenuControl extends Labelled {
  readonly kind: "menu";
  readonly items: readonly ButtonControl[];
}

export interface Supertip {
  readonly title: string;
  readonly description: string;
}

export interface Icon {
  /** Width and height in pixels. */
  readonly size: number;
  readonly address: string;
}

export type Action =
  { readonly kind: "pane"; readonly page: string } | { readonly kind: "function"; readonly name: string };

/** A manifest that cannot be drawn: `message` names the element and what it lacks. */
export class ManifestFault extends Error {
  override readonly name = "ManifestFault";
}

/** All buttons of a manifest, those in menus too. */
export function buttonsOf({ tabs, cellMenu }: AddinManifest): ButtonControl[] {
  const controls = [...tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls)), ...cellMenu];
  return controls.flatMap((control) => (control.kind === "menu" ? control.items : [control]));
}
