/** Tables that stand twice, because two assessors have labelled a copy each. */
import type { Intervention } from "../intervention";
import { occasionKey, pairUp, type Pairing, textKey } from "./pairing";
import { secondByName } from "./sheetNames";
import type { FoundTable } from "./tables";

/** Two tables with the same interventions, by their places among all tables. */
export interface Twins {
  readonly first: number;
  readonly second: number;
  /** Why the second is read as the second assessor's; null where nothing says so, and both are counted. */
  readonly reason: "names" | "choice" | null;
  readonly pairing: Pairing;
}

/** Twins share at least this many interventions (one where their names or a person tell), and this share of the smaller table's. */
const FEWEST = 3;
const LEAST = 0.9;
/** A text that stands in more tables than this does not tell which of them are copies. */
const MOST_TABLES = 10;

/** How much each table has in common with others. */
type Likeness = readonly ReadonlyMap<number, number>[];

/** The pairs of tables on different sheets that hold the same interventions. Near-linear in their number. */
export function findTwins(
  tables: readonly FoundTable[],
  interventions: readonly Intervention[],
): readonly Twins[] {
  const likeness = likenessOf(tables, interventions);
  const idsOf = tables.map((): number[] => []);
  interventions.forEach(({ table }, id) => idsOf[table]?.push(id));
  const pairOf = (first: number, second: number) =>
    pairUp(idsOf[first] ?? [], idsOf[second] ?? [], interventions);
  const taken = new Set<number>();
  return chosenFirst(tables).flatMap((table) => {
    const other = taken.has(table) ? null : likest(likeness[table], taken);
    const twins = other === null ? null : twinsOf(table, other, tables, pairOf);
    if (twins === null) return [];
    taken.add(twins.first).add(twins.second);
    return [twins];
  });
}

function chosenFirst(tables: readonly FoundTable[]): readonly number[] {
  const places = tables.map((_, place) => place);
  const isChosen = (place: number) => tables[place]?.choice?.second === true;
  return [...places.filter(isChosen), ...places.filter((place) => !isChosen(place))];
}

function twinsOf(
  table: number,
  other: number,
  tables: readonly FoundTable[],
  pairOf: (first: number, second: number) => Pairing,
): Twins | null {
  const { first, second, reason } = inRoles(table, other, tables);
  const pairing = pairOf(first, second);
  const shared = pairing.pairs.size;
  const rows = (place: number) => tables[place]?.body.drafts.length ?? 0;
  const enough =
    reason === "choice"
      ? 1
      : Math.max(reason === null ? FEWEST : 1, LEAST * Math.min(rows(first), rows(second)));
  return shared < enough ? null : { first, second, reason, pairing };
}

/** Who is the second: the one that a person says, else the one that the sheets' names say; else the later one. */
function inRoles(table: number, other: number, tables: readonly FoundTable[]): Omit<Twins, "pairing"> {
  if (tables[table]?.choice?.second === true) return { first: other, second: table, reason: "choice" };
  const pair = [Math.min(table, other), Math.max(table, other)] as const;
  const [one, two] = [tables[pair[0]], tables[pair[1]]];
  const isDenied = one?.choice?.second === false || two?.choice?.second === false;
  const named = isDenied ? null : secondByName([one?.sheet.name ?? "", two?.sheet.name ?? ""]);
  const second = named ?? 1;
  return { first: pair[1 - second] ?? table, second: pair[second], reason: named === null ? null : "names" };
}

function likest(others: ReadonlyMap<number, number> | undefined, taken: ReadonlySet<number>): number | null {
  let best: readonly [table: number, likeness: number] | null = null;
  for (const [table, likeness] of others ?? []) {
    if (taken.has(table)) continue;
    if (best === null || likeness > best[1] || (likeness === best[1] && table < best[0]))
      best = [table, likeness];
  }
  return best?.[0] ?? null;
}

function likenessOf(tables: readonly FoundTable[], interventions: readonly Intervention[]): Likeness {
  const likeness = tables.map(() => new Map<number, number>());
  if (new Set(tables.map(({ sheet }) => sheet)).size < 2) return likeness;
  const keyed = interventions
    .filter(({ second, what }) => second === null && what !== "")
    .flatMap((one) => [textKey(one), occasionKey(one)].map((key) => ({ key, table: one.table })));
  const holders = new Map<string, Set<number>>();
  for (const { key, table } of keyed) holders.set(key, (holders.get(key) ?? new Set()).add(table));
  for (const { key, table } of keyed) {
    const others = holders.get(key) ?? new Set<number>();
    if (others.size < 2 || others.size > MOST_TABLES) continue;
    for (const other of others)
      if (tables[other]?.sheet !== tables[table]?.sheet) addOne(likeness[table], other);
  }
  return likeness;
}

function addOne(counts: Map<number, number> | undefined, key: number): void {
  counts?.set(key, (counts.get(key) ?? 0) + 1);
}
