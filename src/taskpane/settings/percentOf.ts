/** The per cent that a person typed, 50 to 100; null for anything else. */
export function percentOf(text: string): number | null {
  const typed = text.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^\d{1,3}(?:\.\d+)?$/.test(typed)) return null;
  const percent = Number(typed);
  return percent >= 50 && percent <= 100 ? percent : null;
}
