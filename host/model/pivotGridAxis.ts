import type { FieldItems } from "./pivotGridItems";

/** One row or column of a pivot. */
export interface AxisLine {
  /** "item" is a leaf or, where totals stand on top, an outer item with its total. */
  kind: "item" | "subtotal" | "grand";
  /** Index of the item of each field, outermost first; shorter than the axis for a total, empty for the grand total. */
  path: readonly number[];
  /** How many of the outer items are the same as in the line before, and so not shown again. */
  repeated: number;
  /** The group of records it stands for, as in `Axis.groups`. */
  group: number;
}

/** The records grouped by the fields of one axis. Group 0 holds all records; `groups[depth][record]` is the record's group. */
export interface Axis {
  depth: number;
  size: number;
  groups: readonly (readonly number[])[];
  root: Branch;
}

interface Branch {
  group: number;
  children: Map<number, Branch>;
}

/** Groups `count` records by the given fields, outermost first. Linear in records times fields. */
export function groupAxis(fields: readonly FieldItems[], count: number): Axis {
  const root: Branch = { group: 0, children: new Map() };
  const groups = [new Array<number>(count).fill(0)];
  let size = 1;
  let branches = new Array<Branch>(count).fill(root);
  for (const { ofRecord } of fields) {
    branches = branches.map((branch, record) => {
      const item = ofRecord[record] ?? 0;
      const child = branch.children.get(item) ?? { group: size++, children: new Map<number, Branch>() };
      branch.children.set(item, child);
      return child;
    });
    groups.push(branches.map(({ group }) => group));
  }
  return { depth: fields.length, size, groups, root };
}

/** The lines of an axis in the order they are drawn. An axis without fields has one line with an empty path. */
export function linesOf(axis: Axis, totals: "above" | "below"): AxisLine[] {
  if (axis.depth === 0) return [{ kind: "item", path: [], repeated: 0, group: 0 }];
  const lines = withRepeats(branchLines(axis.root, [], axis.depth, totals));
  return [...lines, { kind: "grand", path: [], repeated: 0, group: 0 }];
}

type BareLine = Omit<AxisLine, "repeated">;

function branchLines(branch: Branch, path: number[], depth: number, totals: "above" | "below"): BareLine[] {
  const own: BareLine = { kind: "item", path, group: branch.group };
  if (path.length === depth) return [own];
  const inner = [...branch.children]
    .sort(([a], [b]) => a - b)
    .flatMap(([item, child]) => branchLines(child, [...path, item], depth, totals));
  if (path.length === 0) return inner;
  return totals === "above" ? [own, ...inner] : [...inner, { ...own, kind: "subtotal" }];
}

function withRepeats(lines: BareLine[]): AxisLine[] {
  return lines.map((line, index) => {
    const before = index === 0 ? [] : (lines[index - 1]?.path ?? []);
    return { ...line, repeated: Math.min(commonStart(line.path, before), line.path.length - 1) };
  });
}

function commonStart(a: readonly number[], b: readonly number[]): number {
  const end = a.findIndex((item, level) => item !== b[level]);
  return end < 0 ? a.length : end;
}
