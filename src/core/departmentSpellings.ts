/** Unites the spellings of a body over a whole workbook, and chooses the one to show. */
import { isAbbreviation, nameKey, namesAdministration } from "./departmentNames";
import { partsOfName } from "./actors";

/** Names this long (as keys) are united across one mistyped letter; shorter ones may well be different bodies. */
const LONG_KEY = 12;
const LONG_STEM = 5;

/**
 * The spelling to show for each name. The förvaltning's name goes before the nämnd's; else the most frequent spelling,
 * then the first in code unit order. Independent of the order of `names`, which holds one item for each use.
 */
export function chooseSpellings(names: readonly string[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const distinct = [...uses.keys()].sort();
  const groups = groupedByBody(distinct);
  return new Map(
    groups.flatMap((group) => group.map((name): [string, string] => [name, shown(group, uses)])),
  );
}

function shown(group: readonly string[], uses: ReadonlyMap<string, number>): string {
  const administrations = group.filter(namesAdministration);
  const isProper = (name: string) => (/^\p{Lu}/u.test(name) && name !== name.toUpperCase() ? 1 : 0);
  const [best = ""] = [...(administrations.length > 0 ? administrations : group)].sort(
    (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || isProper(b) - isProper(a) || (a < b ? -1 : 1),
  );
  return best;
}

function groupedByBody(names: readonly string[]): string[][] {
  const links = new Links();
  for (const [one, other] of [...abbreviationLinks(names), ...nearPairs(names.map(keyOf))])
    links.join(one, other);
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const root = links.root(keyOf(name));
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [name]);
    else group.push(name);
  }
  return [...groups.values()];
}

function keyOf(name: string): string {
  return nameKey(partsOfName(name).full);
}

/** `Long name (ABC)` unites with `ABC`, unless other names explain the same abbreviation. */
function abbreviationLinks(names: readonly string[]): [string, string][] {
  const explained = new Map<string, Set<string>>();
  for (const name of names) {
    const { full, abbreviation } = partsOfName(name);
    if (abbreviation === null || !isAbbreviation(abbreviation)) continue;
    const key = nameKey(abbreviation);
    explained.set(key, (explained.get(key) ?? new Set()).add(nameKey(full)));
  }
  return [...explained].flatMap(([key, fulls]): [string, string][] =>
    fulls.size === 1 ? [...fulls].map((full) => [key, full]) : [],
  );
}

/** Pairs of long keys that one letter, or two letters swapped, set apart. Found by their shared deletions, in near-linear time. */
function nearPairs(keys: readonly string[]): [string, string][] {
  const byDeletion = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  for (const key of new Set(keys.filter(isLong)))
    for (const form of deletions(key)) {
      const others = byDeletion.get(form);
      if (others === undefined) byDeletion.set(form, [key]);
      else {
        for (const other of others) if (isOneSlip(key, other)) pairs.push([key, other]);
        others.push(key);
      }
    }
  return pairs;
}

function isLong(key: string): boolean {
  return key.includes("+") ? key.indexOf("+") >= LONG_STEM : key.length >= LONG_KEY;
}

function deletions(key: string): Set<string> {
  return new Set([key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))]);
}

/** Whether what is left between a common start and a common end is one letter at most, or two swapped; never digits. */
function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const shortest = Math.min(one.length, other.length);
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (/\d/u.test(a + b)) return false;
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a === [...b].reverse().join(""));
}

/** Keys joined to groups; the root of a group is its first key in code unit order. */
class Links {
  readonly #parents = new Map<string, string>();

  root(key: string): string {
    const parent = this.#parents.get(key);
    if (parent === undefined || parent === key) return key;
    const root = this.root(parent);
    this.#parents.set(key, root);
    return root;
  }

  join(one: string, other: string): void {
    const [first = one, second = other] = [this.root(one), this.root(other)].sort();
    this.#parents.set(second, first);
  }
}
