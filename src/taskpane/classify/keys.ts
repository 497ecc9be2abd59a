import { type Label } from "../../core/intervention";
import type { Chosen } from "./sitting";

/** What a key asks for. */
export type Ask =
  | { readonly kind: "choose"; readonly chosen: Chosen }
  | { readonly kind: "accept" | "skip" | "undo" | "previous" | "next" };

/** What a key was pressed in: text takes every key for itself, a radio button the arrows, other controls Enter as well. */
export type Within = "text" | "radio" | "control" | "nothing";

/** The key of each label. */
export const LABEL_KEYS: Readonly<Record<Label, string>> = { SA: "1", PI: "2", R: "3", G: "4", "R-G": "5" };

const EVERYWHERE: ReadonlyMap<string, Ask> = new Map<string, Ask>([
  [LABEL_KEYS.SA, { kind: "choose", chosen: { approach: "SA" } }],
  [LABEL_KEYS.PI, { kind: "choose", chosen: { approach: "PI" } }],
  [LABEL_KEYS.R, { kind: "choose", chosen: { focus: "R" } }],
  [LABEL_KEYS.G, { kind: "choose", chosen: { focus: "G" } }],
  [LABEL_KEYS["R-G"], { kind: "choose", chosen: { focus: "R-G" } }],
  ["s", { kind: "skip" }],
  ["u", { kind: "undo" }],
]);

const ENTER: ReadonlyMap<string, Ask> = new Map([["Enter", { kind: "accept" }]]);

const ARROWS: ReadonlyMap<string, Ask> = new Map<string, Ask>([
  ["ArrowLeft", { kind: "previous" }],
  ["ArrowRight", { kind: "next" }],
]);

const KEYS: Readonly<Record<Within, readonly ReadonlyMap<string, Ask>[]>> = {
  text: [],
  control: [EVERYWHERE],
  radio: [EVERYWHERE, ENTER],
  nothing: [EVERYWHERE, ENTER, ARROWS],
};

/** What a key asks for, null where it is not ours. Letters count in either case. */
export function askOf(key: string, within: Within): Ask | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const keys = KEYS[within].find((some) => some.has(name));
  return keys?.get(name) ?? null;
}
