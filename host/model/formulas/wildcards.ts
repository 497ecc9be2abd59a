/**
 * The pattern of a text in which `?` stands for any character and `*` for any number of them; `~` takes the meaning of
 * either away. Case does not matter. Null for a text without any of these.
 */
export function wildcardPattern(text: string): string | null {
  if (!/[?*~]/.test(text)) return null;
  return text.replace(/~([?*~])|([?*])|([\s\S])/gu, (_, plain?: string, wild?: string, other?: string) =>
    wild === undefined ? escaped(plain ?? other ?? "") : wild === "?" ? "[\\s\\S]" : "[\\s\\S]*",
  );
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
}

/** Whether whole texts match a text with wildcards, or are the same where it has none. */
export function textMatcher(text: string): (other: string) => boolean {
  const pattern = wildcardPattern(text);
  if (pattern !== null) {
    const whole = new RegExp(`^${pattern}$`, "iu");
    return (other) => whole.test(other);
  }
  const lower = text.toLowerCase();
  return (other) => other.length === text.length && other.toLowerCase() === lower;
}
