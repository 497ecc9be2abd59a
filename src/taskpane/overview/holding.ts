import type { TableReading } from "../../core/overview";
import type { DecisionCode } from "../../core/recognition/recognition";
import { decisionSentence } from "../../strings/sentences";
import type { Strings } from "../../strings/strings";

/** How much of a table is counted, and why where that is nothing. */
export function holding(strings: Strings, table: TableReading): string {
  const corrected = table.corrected ? [strings.overview.corrected] : [];
  return [...counted(strings, table), ...corrected].join(" ");
}

function counted(strings: Strings, table: TableReading): readonly string[] {
  const { overview } = strings;
  const { excluded, second, twin, interventions } = table;
  if (excluded) return [overview.excluded, ...why(strings, table, "not-ours")];
  if (second && twin !== null) return [overview.readAsSecond(twin)];
  if (interventions > 0) return [overview.holds(interventions)];
  const noHits = why(strings, table, "zero-year");
  return [overview.holds(0), ...(noHits.length > 0 ? noHits : [overview.noneRead])];
}

function why(strings: Strings, { decisions }: TableReading, code: DecisionCode): readonly string[] {
  const decision = decisions.find((each) => each.code === code);
  return decision ? [decisionSentence(strings, decision)] : [];
}
