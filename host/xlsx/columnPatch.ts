import type { ColumnLayout } from "../model/book";
import { withAttributes } from "./xmlPatch";
import { attributeOf, childrenOf, type XmlElement } from "./xmlTree";

/** Excel's own width, in characters; a `<col>` must have one. */
const STANDARD_WIDTH = "9.140625";

/** A `<col>` for columns `min` to `max`, 1-based. */
interface Stretch {
  min: number;
  max: number;
  tag: string;
}

/**
 * The content of `<cols>` with the layouts of `changed` columns put in; the other columns keep what they have. `before` is
 * the old element, whose text is found in `xml`.
 */
export function patchedColumns(
  xml: string,
  before: XmlElement | undefined,
  changed: ReadonlySet<number>,
  layouts: ReadonlyMap<number, ColumnLayout>,
): string {
  let stretches = childrenOf(before, "col").map((col) => ({
    min: Number(attributeOf(col, "min")),
    max: Number(attributeOf(col, "max")),
    tag: xml.slice(col.start, col.innerStart),
  }));
  for (const column of [...changed].sort((a, b) => a - b)) {
    stretches = withColumn(stretches, column + 1, layouts.get(column) ?? { width: null, hidden: false });
  }
  return stretches.map(stretchXml).join("");
}

function withColumn(stretches: readonly Stretch[], column: number, layout: ColumnLayout): Stretch[] {
  const at = stretches.findIndex(({ max }) => max >= column);
  const old = at < 0 ? undefined : stretches[at];
  const covers = old !== undefined && old.min <= column;
  const tag = withAttributes(covers ? old.tag : "<col>", layoutAttributes(layout));
  const single = { min: column, max: column, tag };
  if (!covers) return stretches.toSpliced(at < 0 ? stretches.length : at, 0, single);
  const pieces = [{ ...old, max: column - 1 }, single, { ...old, min: column + 1 }];
  return stretches.toSpliced(at, 1, ...pieces.filter(({ min, max }) => min <= max));
}

function layoutAttributes({ width, hidden, level = 0 }: ColumnLayout): Record<string, string | null> {
  return {
    width: width === null ? STANDARD_WIDTH : String(width),
    customWidth: width === null ? null : "1",
    hidden: hidden ? "1" : null,
    outlineLevel: level > 0 ? String(level) : null,
  };
}

/** The stretch as an element without prefix, whatever the tag it came from. */
function stretchXml({ min, max, tag }: Stretch): string {
  const element = withAttributes(tag, { min: String(min), max: String(max) });
  return element.endsWith("/>") ? element : `${element.slice(0, -1)}/>`;
}
