import { parseArea } from "../../model/address";
import type { BookView, ClickedCell, Session } from "../session/contract";
import { type Geometry, HEADER_HEIGHT, type Point, type Viewport } from "./geometry";
import { topLeft } from "./position";

const POINTS_PER_PIXEL = 72 / 96;

/** The cell under a point of the viewport, the whole of it where it is merged; null over a header. */
export function clickedCell(point: Point, viewport: Viewport, geometry: Geometry): ClickedCell | null {
  const hit = geometry.hit(point, viewport);
  if (hit.part !== "cell") return null;
  const x = point.x - geometry.headerWidth;
  const y = point.y - HEADER_HEIGHT;
  const area = geometry.merges.areaAt(hit);
  const { left, top } = geometry.box(area);
  return {
    ...topLeft(area),
    x: ((x < geometry.frozenWidth ? x : x + viewport.left) - left) * POINTS_PER_PIXEL,
    y: ((y < geometry.frozenHeight ? y : y + viewport.top) - top) * POINTS_PER_PIXEL,
  };
}

/** Follows a cell's link: on the web in a tab of its own, which is not told where it was opened from; or within the workbook. */
export function followLink(link: string, session: Session, view: BookView): void {
  if (/^https?:/i.test(link)) {
    window.open(link, "_blank", "noopener");
    return;
  }
  const place = placeOf(link, view);
  if (place !== null) void session.select(place.sheet, [place.area], topLeft(place.area));
}

/** The cells that a link such as `#'My sheet'!A1` leads to; null for anything else. */
export function placeOf(link: string, { sheets, active }: BookView) {
  const [, quoted, plain, cells] = /^#(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(link) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = sheets.find((one) =>
    name === undefined ? one.id === active : one.name.toLowerCase() === name.toLowerCase(),
  );
  const area = parseArea(cells ?? "");
  return sheet === undefined || area === null ? null : { sheet: sheet.id, area };
}
