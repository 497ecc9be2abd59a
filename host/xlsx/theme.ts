import { readThemeColors, type ThemeColors } from "./colors";
import type { Package } from "./package";
import { relatedParts } from "./tableRelations";

/** The colours of a workbook's theme. */
export function themeOf(pkg: Package, workbook: string): ThemeColors {
  const part = relatedParts(pkg, workbook, "theme")[0]?.target;
  return readThemeColors(part === undefined ? null : pkg.text(part), part ?? "");
}
