import type { Grids } from "../openBook";

/** A small workbook: two years as headings, one label missing, one written in another way, one that a person must settle. */
export const INTERVENTIONS: Grids = {
  Insatser: [
    ["Insatser mot rasism"],
    ["2021"],
    ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
    ["Nätverk mot antisemitism som möts varje månad enligt en fast plan.", "Kulturförvaltningen", "sa", "R"],
    ["Seminarium om islamofobi vid ett enstaka tillfälle.", "Socialförvaltningen", "", "R"],
    ["2022"],
    ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
    ["Årlig utbildning om diskriminering för alla chefer.", "Kulturförvaltningen", "SA", "R/G"],
    ["Ett möte.", "Socialförvaltningen", "PI?", "G"],
  ],
};

/** What the label cells of `INTERVENTIONS` hold, row by row. */
export function labelsOf(grid: readonly (readonly unknown[])[]): unknown[][] {
  return [3, 4, 7, 8].map((row) => (grid[row] ?? []).slice(2, 4));
}

export const NOW = () => new Date("2026-03-04T05:06:07Z");
