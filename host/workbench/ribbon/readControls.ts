import {
  type Action,
  type ButtonControl,
  type Control,
  type Icon,
  ManifestFault,
  type MenuControl,
  type Supertip,
} from "./manifest";
import { attribute, child, children, described, required, textOf, typeOf } from "./manifestXml";
import type { Resources } from "./resources";

/** The controls of a group or of a context menu. @throws ManifestFault */
export function readControls(parent: Element, resources: Resources): Control[] {
  return children(parent, "Control").map((control) => readControl(control, resources));
}

function readControl(control: Element, resources: Resources): Control {
  switch (typeOf(control)) {
    case "Button":
      return readButton(control, resources);
    case "Menu":
      return readMenu(control, resources);
    default:
      throw new ManifestFault(`${described(control)} is neither a Button nor a Menu.`);
  }
}

function readMenu(control: Element, resources: Resources): MenuControl {
  const items = children(required(control, "Items"), "Item");
  return {
    kind: "menu",
    ...readLabels(control, resources),
    items: items.map((item) => readButton(item, resources)),
  };
}

function readButton(control: Element, resources: Resources): ButtonControl {
  const enabled = child(control, "Enabled");
  return {
    kind: "button",
    ...readLabels(control, resources),
    enabled: !enabled || textOf(enabled) !== "false",
    action: readAction(required(control, "Action"), resources),
  };
}

function readLabels(control: Element, resources: Resources) {
  const supertip = child(control, "Supertip");
  const icon = child(control, "Icon");
  return {
    id: attribute(control, "id"),
    label: resources.of(required(control, "Label")),
    supertip: supertip && readSupertip(supertip, resources),
    icons: icon ? readIcons(icon, resources) : [],
  };
}

function readSupertip(supertip: Element, resources: Resources): Supertip {
  return {
    title: resources.of(required(supertip, "Title")),
    description: resources.of(required(supertip, "Description")),
  };
}

function readIcons(icon: Element, resources: Resources): Icon[] {
  return children(icon, "Image")
    .map((image) => ({ size: Number(attribute(image, "size")), address: resources.of(image) }))
    .sort((one, other) => one.size - other.size);
}

function readAction(action: Element, resources: Resources): Action {
  switch (typeOf(action)) {
    case "ShowTaskpane":
      return { kind: "pane", page: resources.of(required(action, "SourceLocation")) };
    case "ExecuteFunction":
      return { kind: "function", name: textOf(required(action, "FunctionName")) };
    default:
      throw new ManifestFault(`Action is neither ShowTaskpane nor ExecuteFunction but "${typeOf(action)}".`);
  }
}
