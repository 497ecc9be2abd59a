/** The functions that buttons call, by the names that the manifest has for them. */
export const COMMAND_NAMES = [
  "checkLabels",
  "repairLabels",
  "fillLabels",
  "labelSA",
  "labelPI",
  "labelR",
  "labelG",
  "labelRG",
  "clearLabels",
  "buildSummary",
  "undoLast",
  "showDefinitions",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
