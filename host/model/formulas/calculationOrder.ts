import { Watched } from "./dependents";
import type { FormulaCell } from "./formulaCell";

type Vertex = FormulaCell | Watched;

/**
 * A formula to calculate; one that depends on itself is `circular`, and one that may change though nothing that it refers to
 * has done so changes `byItself`.
 */
export interface Step {
  readonly formula: FormulaCell;
  readonly circular: boolean;
  readonly byItself: boolean;
}

interface Visit {
  readonly vertex: Vertex;
  readonly index: number;
  readonly next: Iterator<Vertex, undefined>;
  low: number;
}

/**
 * The formulas that depend on `changed` or on `volatile`, and those among these, each after all that it refers to. `areasAt`
 * gives the areas that hold a formula's cell. Tarjan's algorithm for strongly connected components, without recursion.
 */
export function calculationOrder(
  changed: Iterable<Vertex>,
  volatile: Iterable<FormulaCell>,
  areasAt: (formula: FormulaCell) => readonly Watched[],
): Step[] {
  const search = new Search(areasAt);
  for (const root of changed) search.from(root);
  const reached = search.found.length;
  for (const root of volatile) search.from(root);
  return search.found.map((step, index) => ({ ...step, byItself: index >= reached })).reverse();
}

class Search {
  /** Last to calculate first. */
  readonly found: Omit<Step, "byItself">[] = [];
  private readonly indexes = new Map<Vertex, number>();
  private readonly open = new Set<Vertex>();
  private readonly stack: Vertex[] = [];
  private readonly path: Visit[] = [];

  constructor(private readonly areasAt: (formula: FormulaCell) => readonly Watched[]) {}

  from(root: Vertex): void {
    if (this.indexes.has(root)) return;
    this.enter(root);
    for (let visit = this.path.at(-1); visit !== undefined; visit = this.path.at(-1)) {
      const following: IteratorResult<Vertex, undefined> = visit.next.next();
      if (following.done === true) this.leave(visit);
      else this.follow(visit, following.value);
    }
  }

  private enter(vertex: Vertex): void {
    const index = this.indexes.size;
    this.indexes.set(vertex, index);
    this.open.add(vertex);
    this.stack.push(vertex);
    const following = vertex instanceof Watched ? vertex.dependents : this.areasAt(vertex);
    this.path.push({ vertex, index, low: index, next: following[Symbol.iterator]() });
  }

  private follow(visit: Visit, vertex: Vertex): void {
    const index = this.indexes.get(vertex);
    if (index === undefined) this.enter(vertex);
    else if (this.open.has(vertex)) visit.low = Math.min(visit.low, index);
  }

  private leave(visit: Visit): void {
    this.path.pop();
    const outer = this.path.at(-1);
    if (outer !== undefined) outer.low = Math.min(outer.low, visit.low);
    if (visit.low === visit.index) this.close(visit.vertex);
  }

  /** Takes a component from the stack; one with several parts is a circle. */
  private close(vertex: Vertex): void {
    const component = this.stack.splice(this.stack.lastIndexOf(vertex));
    for (const part of component) {
      this.open.delete(part);
      if (!(part instanceof Watched)) this.found.push({ formula: part, circular: component.length > 1 });
    }
  }
}
