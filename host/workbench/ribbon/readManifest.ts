import {
  type AddinManifest,
  type Control,
  ManifestFault,
  type RibbonGroup,
  type RibbonTab,
} from "./manifest";
import { attribute, child, children, required, rootOf, textOf, typeOf } from "./manifestXml";
import { readControls } from "./readControls";
import { localised, readResources, type Resources } from "./resources";

/**
 * Reads an add-in's XML manifest as Excel for the web would in a locale: the commands of `Workbook` in
 * `DesktopFormFactor`, which is also the form factor of the web. @throws ManifestFault
 */
export function readManifest(xml: string, locale: string, parser = new DOMParser()): AddinManifest {
  const root = rootOf(xml, parser);
  const overrides = required(root, "VersionOverrides");
  const resources = readResources(overrides, locale);
  const host = workbookHost(overrides);
  const form = required(host, "DesktopFormFactor");
  const functionFile = child(form, "FunctionFile");
  return {
    id: textOf(required(root, "Id")),
    displayName: localised(required(root, "DisplayName"), locale),
    icon: localised(required(root, "IconUrl"), locale),
    sharedRuntime: hasSharedRuntime(host),
    functionFile: functionFile && resources.of(functionFile),
    tabs: readTabs(form, resources),
    cellMenu: readCellMenu(form, resources),
  };
}

function workbookHost(overrides: Element): Element {
  const host = children(required(overrides, "Hosts"), "Host").find(
    (candidate) => typeOf(candidate) === "Workbook",
  );
  if (!host) throw new ManifestFault("Hosts lacks a Host of the type Workbook.");
  return host;
}

function hasSharedRuntime(host: Element): boolean {
  const runtimes = child(host, "Runtimes");
  return (
    !!runtimes &&
    children(runtimes, "Runtime").some(
      ({ attributes }) => attributes.getNamedItem("lifetime")?.value === "long",
    )
  );
}

function extensionPoints(form: Element, type: string): Element[] {
  return children(form, "ExtensionPoint").filter((point) => typeOf(point) === type);
}

function readTabs(form: Element, resources: Resources): RibbonTab[] {
  return extensionPoints(form, "PrimaryCommandSurface")
    .flatMap((surface) => [...surface.children])
    .filter(({ localName }) => localName === "CustomTab" || localName === "OfficeTab")
    .map((tab) => readTab(tab, resources));
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  const isOfficeTab = tab.localName === "OfficeTab";
  return {
    id: attribute(tab, "id"),
    isOfficeTab,
    label: isOfficeTab ? "" : resources.of(required(tab, "Label")),
    groups: children(tab, "Group").map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: attribute(group, "id"),
    label: resources.of(required(group, "Label")),
    controls: readControls(group, resources),
  };
}

function readCellMenu(form: Element, resources: Resources): Control[] {
  return extensionPoints(form, "ContextMenu")
    .flatMap((point) => children(point, "OfficeMenu"))
    .filter((menu) => attribute(menu, "id") === "ContextMenuCell")
    .flatMap((menu) => readControls(menu, resources));
}
