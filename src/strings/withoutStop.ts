/** A quoted sentence that stands last in one of ours: one full stop is enough. */
export function withoutStop(text: string): string {
  return text.replace(/\.\s*$/u, "");
}
