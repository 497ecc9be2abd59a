import { localAddress, parseArea } from "../model/address";
import type { AreaList } from "../model/areaList";
import type { XmlElement } from "./xmlTree";

/** A child of a worksheet with its text, whose offsets the element's are. */
export interface WorksheetChild {
  readonly element: XmlElement;
  readonly xml: string;
}

/** The areas of an `sqref`, addresses with spaces between them; what cannot be read counts for nothing. */
export function readAreas(sqref: string | undefined): AreaList {
  return (sqref ?? "").split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

export function writtenAreas(areas: AreaList): string {
  return areas.map(localAddress).join(" ");
}

/** The text of an element within the text of the child it is in. */
export function textOf(xml: string, { start, end }: XmlElement): string {
  return xml.slice(start, end);
}
