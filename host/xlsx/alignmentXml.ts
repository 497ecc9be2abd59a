import { NO_FORMAT, READING_ORDERS, type Format } from "../model/format";
import { attributeOf, flagOf, type XmlElement } from "./xmlTree";

/** Degrees downwards are told from 91 on, and letters below each other by 255 (ECMA-376 part 1, 18.8.1). */
const DOWNWARDS = 90;
const STACKED = { file: 255, api: 180 };

export function readAlignment(alignment: XmlElement | undefined): Partial<Format> {
  const horizontal = attributeOf(alignment, "horizontal");
  const vertical = attributeOf(alignment, "vertical");
  return {
    wrapText: flagOf(alignment, "wrapText"),
    shrinkToFit: flagOf(alignment, "shrinkToFit"),
    indent: Number(attributeOf(alignment, "indent") ?? 0),
    orientation: orientationOf(Number(attributeOf(alignment, "textRotation") ?? 0)),
    readingOrder:
      READING_ORDERS[Number(attributeOf(alignment, "readingOrder") ?? 0)] ?? NO_FORMAT.readingOrder,
    ...(horizontal === undefined ? {} : { horizontal: apiAlignment(horizontal) }),
    ...(vertical === undefined ? {} : { vertical: apiAlignment(vertical) }),
  };
}

function orientationOf(rotation: number): number {
  if (rotation === STACKED.file) return STACKED.api;
  return rotation > DOWNWARDS ? DOWNWARDS - rotation : rotation;
}

function rotationOf(orientation: number): number {
  if (orientation === STACKED.api) return STACKED.file;
  return orientation < 0 ? DOWNWARDS - orientation : orientation;
}

/** The attributes of `<alignment>` that a patch changes, null for those that go; null for a patch of other things. */
export function alignmentAttributes(patch: Partial<Format>): Record<string, string | null> | null {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, orientation, readingOrder } = patch;
  const changes = {
    ...(horizontal === undefined ? {} : { horizontal: fileAlignment(horizontal) }),
    ...(vertical === undefined ? {} : { vertical: fileAlignment(vertical) }),
    ...(orientation === undefined ? {} : { textRotation: numberOrNone(rotationOf(orientation)) }),
    ...(wrapText === undefined ? {} : { wrapText: wrapText ? "1" : null }),
    ...(indent === undefined ? {} : { indent: numberOrNone(indent) }),
    ...(shrinkToFit === undefined ? {} : { shrinkToFit: shrinkToFit ? "1" : null }),
    ...(readingOrder === undefined
      ? {}
      : { readingOrder: numberOrNone(READING_ORDERS.indexOf(readingOrder)) }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

function numberOrNone(value: number): string | null {
  return value === 0 ? null : String(value);
}

/** `center` of the file is `Center` of Excel's API, `centerContinuous` is `CenterAcrossSelection`. */
function apiAlignment(value: string): string {
  if (value === "centerContinuous") return "CenterAcrossSelection";
  return value.charAt(0).toUpperCase() + value.slice(1);
}

function fileAlignment(value: string): string {
  if (value === "CenterAcrossSelection") return "centerContinuous";
  return value.charAt(0).toLowerCase() + value.slice(1);
}
