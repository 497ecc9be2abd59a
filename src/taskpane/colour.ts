/** Whether light text belongs on a background such as `#1f1f1f`, by its relative brightness (ITU-R BT.601 weights). */
export function isDark(background: string): boolean {
  const [red = 0, green = 0, blue = 0] = (background.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
