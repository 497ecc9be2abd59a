import { workbook } from "./en/workbook";
import type { sv } from "./sv";

/** Every English text of the product. */
export const en: typeof sv = { workbook };
