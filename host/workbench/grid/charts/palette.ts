/** The colours of series in turn, each of at least three to one against white and against a dark sheet's ground. */
const COLOURS = ["#107C41", "#C45A11", "#2F75B5", "#A64D9E", "#8A7300", "#B8404C", "#4F7F86", "#7A6BC4"];

/** The colour of a series by its place. */
export function colourOf(series: number): string {
  return COLOURS[series % COLOURS.length] ?? "currentColor";
}
