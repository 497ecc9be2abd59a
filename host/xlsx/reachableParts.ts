import type { Package } from "./package";

/** The parts that relations lead to from the package itself. */
function reachableParts(pkg: Package): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of pkg.relations(part)) {
      if (external || reached.has(target) || !pkg.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

/** Takes out the relation and with it every part that nothing leads to any more. */
export function removeWithDependents(pkg: Package, part: string, relationId: string): void {
  const before = reachableParts(pkg);
  pkg.unrelate(part, relationId);
  const after = reachableParts(pkg);
  for (const path of before) if (!after.has(path)) pkg.remove(path);
}
