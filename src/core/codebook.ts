import type { Axis, Label } from "./intervention";
import type { CellRef } from "./workbook";

/** What a label means. `source` is null for the built-in definition, else the cell in which the workbook defines it. */
export interface Definition {
  readonly label: Exclude<Label, "R-G">;
  readonly axis: Axis;
  readonly text: string;
  readonly source: CellRef | null;
}

/** The definitions in force, one for each of SA, PI, R and G, in that order. */
export type Codebook = readonly Definition[];

/** The definitions that the product ships with, verbatim. */
export const BUILT_IN_CODEBOOK: Codebook = [
  {
    label: "SA",
    axis: "approach",
    text: "En insats som bedöms ligga i linje med ett systematiskt arbete. Ett sådant arbete har potential att vara system- eller strukturförändrande.",
    source: null,
  },
  {
    label: "PI",
    axis: "approach",
    text: "En insats som sker vid ett enstaka tillfälle, en tillfällig förstärkning och som inte bedöms utgöra en del av ett systematiskt arbete.",
    source: null,
  },
  {
    label: "R",
    axis: "focus",
    text: "En insats som bedöms riktad för att motverka ett specifikt uttryck för rasism eller homofobi.",
    source: null,
  },
  {
    label: "G",
    axis: "focus",
    text: "En insats som bedöms vara av mer allmän karaktär och motverka rasism, homofobi och diskriminering mer allmänt.",
    source: null,
  },
];
