import { check } from "./en/check";
import { classify } from "./en/classify";
import { decisions } from "./en/decisions";
import { definitions } from "./en/definitions";
import { errands } from "./en/errands";
import { conflicts, excelErrors } from "./en/faults";
import { findings, findingTitles } from "./en/findings";
import { history } from "./en/history";
import { meeting } from "./en/meeting";
import { overview } from "./en/overview";
import { pack } from "./en/pack";
import { pane } from "./en/pane";
import { settings } from "./en/settings";
import { ribbon } from "./en/ribbon";
import { summary } from "./en/summary";
import { axes, severities } from "./en/words";
import { workbook } from "./en/workbook";
import type { sv } from "./sv";

/** Every English text that the pane, the ribbon and the workbook show. */
export const en: typeof sv = {
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
