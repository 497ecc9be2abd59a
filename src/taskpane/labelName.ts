import type { Label } from "../core/intervention";
import type { Strings } from "../strings/strings";

/** What a label's code stands for: `Systematiskt arbete`. */
export function labelName({ workbook: { approachNames, focusNames } }: Strings, label: Label): string {
  const names: Readonly<Record<Label, string>> = { ...approachNames, ...focusNames };
  return names[label];
}
