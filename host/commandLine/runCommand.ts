import { buildSummary, type SummaryReport } from "../../src/actions/buildSummary";
import { checkLabels } from "../../src/actions/checkLabels";
import type { Errand } from "../../src/actions/errand";
import { fillLabels } from "../../src/actions/fillLabels";
import type { Outcome } from "../../src/actions/perform";
import { repairLabels } from "../../src/actions/repairLabels";
import { takeMeetingVersion } from "../../src/actions/takeMeetingVersion";
import type { Analysis } from "../../src/core/analysis";
import type { Edit, LabelSuggestions } from "../../src/core/edits";
import type { Progress } from "../../src/excel/read";
import type { Conflict, WriteReport } from "../../src/excel/writeEdits";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { Command, Request } from "./arguments";

/** What a command did and how it leaves the workbook. */
export interface CommandResult {
  readonly analysis: Analysis;
  /** Parallel to the interventions: the suggestion for each label that is missing or that this command filled in. */
  readonly suggestions: readonly LabelSuggestions[];
  readonly written: readonly Edit[];
  readonly conflicts: readonly Conflict[];
  /** The sheets of the summary; null where none was built. */
  readonly sheets: SummaryReport["sheets"];
  /** What had changed since the last meeting; null where no summary was built or no version of a meeting is kept. */
  readonly meeting: SummaryReport["meeting"];
}

/** What the writing steps of a command have done so far. */
interface Work {
  /** What the suggestions that were filled in came from; null where none were. */
  readonly filledFrom: Analysis | null;
  readonly reports: readonly WriteReport[];
}

/** How many actions each command is made of. */
const ACTIONS: Readonly<Record<Command, number>> = { check: 1, fill: 2, summarize: 1, run: 3 };

/** An errand whose thinker can be asked for all that it thought. */
type OwnErrand = Errand & { readonly thinker: LocalThinker };

/** Runs a command's actions, one after the other, on the workbook that Excel's stand-in has open. */
export async function runCommand(request: Request, progress: Progress): Promise<Outcome<CommandResult>> {
  const nextErrand = errands(request, progress);
  const work = await write(request, nextErrand);
  if (!work.ok) return work;
  const summarises = request.command === "summarize" || request.command === "run";
  const errand = nextErrand();
  const last = await (summarises ? buildSummary(errand) : checkAsSummary(errand));
  if (!last.ok) return last;
  if (request.meeting) {
    const taken = await takeMeetingVersion(nextErrand());
    if (!taken.ok) return taken;
  }
  return { ok: true, report: resultOf(work.report, errand.thinker.analysis, last.report) };
}

/**
 * Gives the command's errands one by one; each tells its progress as its part of the whole. All have one thinker, who
 * need not think again about what the errand before has left alone.
 */
function errands({ command, language, meeting }: Request, progress: Progress): () => OwnErrand {
  let begun = 0;
  const thinker = new LocalThinker();
  return () => {
    const before = begun++;
    return {
      language,
      thinker,
      progress: (share) => progress((before + share) / (ACTIONS[command] + Number(meeting === true))),
    };
  };
}

async function write(request: Request, nextErrand: () => OwnErrand): Promise<Outcome<Work>> {
  const reports: WriteReport[] = [];
  if (request.command === "run") {
    const repaired = await repairLabels(nextErrand());
    if (!repaired.ok) return repaired;
    reports.push(repaired.report);
  }
  if (request.command === "check" || request.command === "summarize") {
    return { ok: true, report: { filledFrom: null, reports } };
  }
  const threshold = request.threshold === undefined ? {} : { threshold: request.threshold };
  const errand = nextErrand();
  const filled = await fillLabels(errand, threshold);
  if (!filled.ok) return filled;
  return {
    ok: true,
    report: { filledFrom: errand.thinker.analysis, reports: [...reports, filled.report] },
  };
}

async function checkAsSummary(errand: Errand): Promise<Outcome<SummaryReport>> {
  const checked = await checkLabels(errand);
  return checked.ok ? { ok: true, report: { digest: checked.report, sheets: null, meeting: null } } : checked;
}

function resultOf(
  { filledFrom, reports }: Work,
  analysis: Analysis,
  { sheets, meeting }: SummaryReport,
): CommandResult {
  return {
    analysis,
    suggestions: suggestionsAfter(analysis, filledFrom),
    written: reports.flatMap(({ written }) => written),
    conflicts: reports.flatMap(({ conflicts }) => conflicts),
    sheets,
    meeting,
  };
}

/** A label that was filled in is no longer missing, but what it was filled from is still worth telling. */
function suggestionsAfter(after: Analysis, filledFrom: Analysis | null): readonly LabelSuggestions[] {
  const before = filledFrom?.suggestions ?? [];
  return after.suggestions.map(({ approach, focus }, index) => ({
    approach: approach ?? before[index]?.approach ?? null,
    focus: focus ?? before[index]?.focus ?? null,
  }));
}
