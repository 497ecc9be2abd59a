/** What follows from tables that stand twice: whose labels stand beside whose, and why. */
import { areaAddress } from "../address";
import type { Intervention, SecondLabels } from "../intervention";
import type { Decision, DecisionCode } from "./recognition";
import type { FoundTable } from "./tables";
import type { Twins } from "./twins";

/** The table that has the same interventions as another, and how that is read. */
export interface KnownTwin {
  /** Where it stands: `Blad1!A1:E20`. */
  readonly place: string;
  /** Why the other one is read as the second assessor's; null for the first's own, and where nothing says so. */
  readonly reason: Twins["reason"];
  /** Whether both are counted. */
  readonly isCounted: boolean;
}

const REASONS: Readonly<Record<NonNullable<Twins["reason"]>, DecisionCode>> = {
  names: "second-by-name",
  choice: "second-by-choice",
};

/** The twin of each table that has one. */
export function twinsByTable(
  tables: readonly FoundTable[],
  found: readonly Twins[],
): ReadonlyMap<FoundTable, KnownTwin> {
  return new Map(
    found.flatMap(({ first, second, reason }): [FoundTable, KnownTwin][] => {
      const [one, other] = [tables[first], tables[second]];
      if (one === undefined || other === undefined) return [];
      const isCounted = reason === null;
      return [
        [one, { place: placeOf(other), reason: null, isCounted }],
        [other, { place: placeOf(one), reason, isCounted }],
      ];
    }),
  );
}

/** The second assessors' labels of the interventions that are counted, in the order of these. */
export function secondLabels(
  interventions: readonly Intervention[],
  doubled: readonly Twins[],
): readonly (SecondLabels | null)[] {
  const isSecond = new Set(doubled.map(({ second }) => second));
  const seconds = new Map(doubled.flatMap(({ pairing }) => [...pairing.pairs]));
  return interventions.flatMap(({ table }, id) => {
    if (isSecond.has(table)) return [];
    const second = interventions[seconds.get(id) ?? -1];
    return [second === undefined ? null : { approach: second.approach, focus: second.focus }];
  });
}

/** Why a table is read as a second assessor's, or that it might be. */
export function decideTwin({ sheet, header, choice }: FoundTable, twin: KnownTwin | undefined): Decision[] {
  const own = (code: DecisionCode, quote: string): Decision[] => [
    { code, sheet: sheet.name, row: header.row, quote },
  ];
  if (twin === undefined) return choice?.second === true ? own("second-alone", header.quote) : [];
  if (twin.reason !== null) return own(REASONS[twin.reason], twin.place);
  return twin.isCounted && choice?.second === undefined ? own("same-interventions", twin.place) : [];
}

function placeOf({ sheet, header: { row, firstColumn, lastColumn }, body }: FoundTable): string {
  return `${sheet.name}!${areaAddress(row, firstColumn, body.lastRow, lastColumn)}`;
}
