import { check } from "./sv/check";
import { classify } from "./sv/classify";
import { decisions } from "./sv/decisions";
import { definitions } from "./sv/definitions";
import { errands } from "./sv/errands";
import { conflicts, excelErrors } from "./sv/faults";
import { findings, findingTitles } from "./sv/findings";
import { history } from "./sv/history";
import { meeting } from "./sv/meeting";
import { overview } from "./sv/overview";
import { pack } from "./sv/pack";
import { pane } from "./sv/pane";
import { settings } from "./sv/settings";
import { ribbon } from "./sv/ribbon";
import { summary } from "./sv/summary";
import { axes, severities } from "./sv/words";
import { workbook } from "./sv/workbook";

/** Every Swedish text that the pane, the ribbon and the workbook show. Swedish is the source; `en.ts` has the same shape. */
export const sv = {
  axes,
  check,
  classify,
  conflicts,
  decisions,
  definitions,
  errands,
  excelErrors,
  findings,
  findingTitles,
  history,
  meeting,
  overview,
  pack,
  pane,
  settings,
  ribbon,
  severities,
  summary,
  workbook,
};
