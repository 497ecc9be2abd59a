import { cellAddress } from "../core/address";
import type { Finding } from "../core/checks/finding";
import type { MissingLabel, Remaining } from "../core/remaining";
import type { ListLine, ListPlan } from "../excel/remainingSheet";
import type { Strings } from "../strings/strings";

/** The list of what is left to assess, as it stands on its sheet. */
export function remainingList(strings: Strings, remaining: readonly Remaining[]): ListPlan {
  const { pack } = strings;
  const captions = Object.values(pack.remainingColumns);
  const nothing: ListLine = { source: null, cells: ["", "", pack.nothingRemains, "", ""] };
  const lines = remaining.map((each) => lineOf(strings, each));
  return { title: pack.sheets.remaining, captions, lines: lines.length === 0 ? [nothing] : lines };
}

function lineOf(strings: Strings, { place, year, department, what, missing, doubts }: Remaining): ListLine {
  const { workbook, pack, findingTitles } = strings;
  const left = [
    ...missing.map(({ axis }) => pack.missing[axis]),
    ...doubts.map(({ code }) => findingTitles[code]),
  ];
  const why = [
    ...missing.map((each) => proposal(strings, each)),
    ...doubts.map((each) => doubtText(strings, each)),
  ];
  return {
    source: { sheet: place.sheet, address: cellAddress(place.row, place.column) },
    cells: [
      year ?? workbook.notGiven,
      department ?? workbook.notGiven,
      what,
      [...new Set(left)].join(". "),
      why.filter((text) => text !== "").join(" "),
    ],
  };
}

/** The certainty is left out: it changes a little with each label that anybody sets, and the list with it. */
function proposal({ pack }: Strings, { suggestion }: MissingLabel): string {
  return suggestion?.sure ? pack.suggestion(suggestion.value) : pack.noSuggestion;
}

/** What is doubtful in a few words, where the pane tells at length what to do. */
function doubtText({ pack }: Strings, finding: Finding): string {
  switch (finding.code) {
    case "label-format":
      return pack.doubts.format(finding.parameters);
    case "label-unknown":
    case "label-swapped":
    case "label-exclusive":
      return pack.doubts.unread(finding.parameters.raw);
    case "label-doubtful":
      return pack.doubts.words(finding.parameters);
    case "duplicate-conflict":
      return pack.doubts.sameText(finding.parameters);
    case "kind-conflict":
      return pack.doubts.sameKind(finding.parameters);
    case "disagreement":
      return pack.doubts.assessors(finding.parameters);
    case "error-value":
      return pack.doubts.errorValue(finding.parameters.value);
    default:
      return "";
  }
}
