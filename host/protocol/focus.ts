/** Where a frame says that the focus goes, by office.js's numbers: Ctrl+F6, Tab, Escape, nothing to focus on. */
const LEAVING: ReadonlyMap<unknown, "next" | "previous" | "grid"> = new Map([
  [5, "next"],
  [6, "previous"],
  [13, "next"],
  [14, "previous"],
  [15, "grid"],
  [17, "next"],
  [18, "previous"],
]);

/** Has a frame put the focus on its first or last control; office.js's numbers. */
export const ENTERING = { start: 11, end: 12 } as const;

/** Where the focus goes by a `notifyHost` with that data; null where it is about something else. */
export function focusLeavesTo(data: unknown): "next" | "previous" | "grid" | null {
  return Array.isArray(data) ? (LEAVING.get(data[1]) ?? null) : null;
}
