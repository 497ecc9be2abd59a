import type { FieldItems } from "./pivotGridItems";

/** One row or column of a pivot. */
export interface AxisLine {
  /** "item" is a leaf or, where totals stand on top, an outer item with its total; "label" an outer item without. */
  kind: "item" | "label" | "subtotal" | "grand";
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

/** What lines an axis has besides those of its innermost items, and in what order. */
export interface LineStyle {
  /** Outer items have a line of their own, above those of their items. */
  readonly outline: boolean;
  /** Where their totals stand; above only in their own line. */
  readonly subtotals: "above" | "below" | "none";
  readonly grandTotal: boolean;
  /** Which of two items of a level, given with their groups, comes first. */
  readonly order: (level: number) => (a: Child, b: Child) => number;
}

/** An item and the group of records that it stands for. */
export type Child = readonly [item: number, group: number];

/** The lines of an axis in the order they are drawn. An axis without fields has one line with an empty path. */
export function linesOf(axis: Axis, style: LineStyle): AxisLine[] {
  if (axis.depth === 0) return [{ kind: "item", path: [], repeated: 0, group: 0 }];
  const lines = withRepeats(branchLines(axis.root, [], axis.depth, style));
  return style.grandTotal ? [...lines, { kind: "grand", path: [], repeated: 0, group: 0 }] : lines;
}

type BareLine = Omit<AxisLine, "repeated">;

function branchLines(branch: Branch, path: number[], depth: number, style: LineStyle): BareLine[] {
  const own: BareLine = { kind: "item", path, group: branch.group };
  if (path.length === depth) return [own];
  const order = style.order(path.length);
  const inner = [...branch.children]
    .sort(([a, first], [b, second]) => order([a, first.group], [b, second.group]))
    .flatMap(([item, child]) => branchLines(child, [...path, item], depth, style));
  if (path.length === 0) return inner;
  const head: BareLine[] = style.outline
    ? [{ ...own, kind: style.subtotals === "above" ? "item" : "label" }]
    : [];
  const foot: BareLine[] = style.subtotals === "below" ? [{ ...own, kind: "subtotal" }] : [];
  return [...head, ...inner, ...foot];
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
