import type { Severity } from "../../core/checks/finding";
import type { Axis } from "../../core/intervention";

/** Names of the product's own concepts. Those of the labels are in `workbook.ts`. */
export const severities: Readonly<Record<Severity, string>> = {
  error: "Fel",
  warning: "Varning",
  info: "Upplysning",
};

export const axes: Readonly<Record<Axis, string>> = { approach: "Arbetssätt", focus: "Inriktning" };
