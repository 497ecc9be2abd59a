import type { definitions as swedish } from "../sv/definitions";

/** What the view Definitions shows. */
export const definitions: typeof swedish = {
  back: (view) => `Back to ${view}`,
  change: "Change the definitions",
  notRead:
    "The definitions above are the built-in ones. The workbook has not been read yet. If it has definitions of its own, they show here once you have read it.",
};
