export type Direction = "up" | "down" | "left" | "right";

/** What a key means to the grid. */
export type Command =
  | { readonly name: "move"; readonly direction: Direction; readonly extend: boolean }
  | { readonly name: "toEdge"; readonly direction: Direction; readonly extend: boolean }
  | { readonly name: "page"; readonly direction: Direction; readonly extend: boolean }
  | { readonly name: "rowStart" | "sheetStart" | "sheetEnd"; readonly extend: boolean }
  /** Tab and Enter: inside the selection where it is more than a cell. */
  | { readonly name: "step"; readonly direction: Direction }
  | { readonly name: "nextSheet" | "previousSheet" }
  | { readonly name: "selectAll" | "selectRows" | "selectColumns" }
  | { readonly name: "edit" | "type" | "clear" | "undo" | "redo" | "openChoices" | "contextMenu" };

/** The part of a keyboard event that is looked at. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key does in Excel on the web while no cell is edited; null for a key that is not the grid's. */
export function commandOf(key: Key): Command | null {
  const typed = isTyped(key);
  if (key.altKey && !typed) return key.key === "ArrowDown" ? { name: "openChoices" } : null;
  if ((key.ctrlKey || key.metaKey) && !typed) return controlCommand(key);
  return typed ? { name: "type" } : plainCommand(key);
}

/** A character, dead key or input method; AltGr counts as Ctrl and Alt on Windows. */
function isTyped({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): boolean {
  if (metaKey || ctrlKey !== altKey || (key === " " && shiftKey)) return false;
  return [...key].length === 1 || key === "Dead" || key === "Process";
}

function plainCommand({ key, shiftKey: extend }: Key): Command | null {
  const direction = ARROWS[key];
  if (direction !== undefined) return { name: "move", direction, extend };
  switch (key) {
    case "PageUp":
    case "PageDown":
      return { name: "page", direction: key === "PageUp" ? "up" : "down", extend };
    case "Home":
      return { name: "rowStart", extend };
    case "Tab":
      return { name: "step", direction: extend ? "left" : "right" };
    case "Enter":
      return { name: "step", direction: extend ? "up" : "down" };
    case "F10":
      return extend ? { name: "contextMenu" } : null;
    default:
      return single(key);
  }
}

function single(key: string): Command | null {
  switch (key) {
    case " ":
      return { name: "selectRows" };
    case "F2":
      return { name: "edit" };
    case "Delete":
    case "Backspace":
      return { name: "clear" };
    case "ContextMenu":
      return { name: "contextMenu" };
    default:
      return null;
  }
}

function controlCommand({ key, shiftKey: extend }: Key): Command | null {
  const direction = ARROWS[key];
  if (direction !== undefined) return { name: "toEdge", direction, extend };
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case "Home":
      return { name: "sheetStart", extend };
    case "End":
      return { name: "sheetEnd", extend };
    case "PageUp":
      return { name: "previousSheet" };
    case "PageDown":
      return { name: "nextSheet" };
    case "a":
      return { name: "selectAll" };
    case " ":
      return { name: "selectColumns" };
    case "z":
      return { name: extend ? "redo" : "undo" };
    case "y":
      return { name: "redo" };
    default:
      return null;
  }
}
