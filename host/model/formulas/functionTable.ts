import type { FunctionDefinition, SpecialForm } from "./define";
import { ARITHMETIC } from "./functions/arithmetic";
import { CONDITIONAL } from "./functions/conditional";
import { DATES } from "./functions/dates";
import { DYNAMIC } from "./functions/dynamic";
import { INFORMATION } from "./functions/information";
import { LOGIC } from "./functions/logic";
import { LOOKUP } from "./functions/lookup";
import { STATISTICS } from "./functions/statistics";
import { SUBTOTAL } from "./functions/subtotal";
import { TEXT } from "./functions/text";

/** The functions that are calculated here, by their English names in capitals. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition | SpecialForm> = new Map(
  [ARITHMETIC, CONDITIONAL, DATES, DYNAMIC, INFORMATION, LOGIC, LOOKUP, STATISTICS, SUBTOTAL, TEXT].flatMap(
    (table) => Object.entries(table),
  ),
);
