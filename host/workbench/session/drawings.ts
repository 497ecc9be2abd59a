import type { BookSheet } from "../../model/book";
import type { Drawings } from "./contract";

/** What lies over or among the cells of a sheet. */
export function drawingsOf({ pivots }: BookSheet): Drawings {
  return {
    pivots: pivots.flatMap(({ name, area }) => (area === null ? [] : [{ name, area }])),
    charts: [],
  };
}
