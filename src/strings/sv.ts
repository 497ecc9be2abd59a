import { workbook } from "./sv/workbook";

/** Every Swedish text of the product. Swedish is the source; `en.ts` has the same shape. */
export const sv = { workbook };
