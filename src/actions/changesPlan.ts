import type { MeetingRow } from "../core/meeting";
import { type MeetingChange, countKinds } from "../core/meetingChange";
import type { TableCell } from "../core/cellBlocks";
import type { TablePlan } from "../excel/ownedTable";
import { linkTo } from "../excel/underlagTable";
import type { Strings } from "../strings/strings";
import type { MeetingComparison } from "./compareMeeting";

type Texts = Strings["meeting"];

const COLUMNS = ["kind", "what", "year", "department", "before", "now", "place"] as const;

/** In points. */
const WIDTHS = [120, 360, 45, 150, 95, 95, 120];

/** What shall stand on the sheet that tells what has changed since the last meeting. */
export function changesPlan({ meeting: texts }: Strings, { takenAt, changes }: MeetingComparison): TablePlan {
  const rows = changes.map((change) => changeCells(texts, change));
  return {
    mark: "Insatskollen_Sedan_motet",
    title: texts.changesSheet,
    heading: [texts.changesSheet, texts.since(new Date(takenAt)), texts.changed(countKinds(changes))],
    columns: COLUMNS.map((column) => texts.changeColumns[column]),
    widths: WIDTHS,
    wraps: COLUMNS.indexOf("what"),
    rows: rows.length > 0 ? rows : [[texts.noChange, ...COLUMNS.slice(1).map(() => "")]],
    identity: {
      keys: [([...cells]) => JSON.stringify(cells), ([, what, year]) => JSON.stringify([what, year])],
      numbers: null,
    },
  };
}

function changeCells(texts: Texts, { kind, row, before }: MeetingChange): readonly TableCell[] {
  const isGone = kind === "removed";
  return [
    texts.kinds[kind],
    row.what,
    row.year ?? "",
    row.department ?? "",
    before ? labelsText(texts, before) : texts.notThere,
    isGone ? texts.gone : labelsText(texts, row),
    isGone ? `${row.sheet}!${row.address}` : linkTo(row),
  ];
}

function labelsText({ labels, noLabel }: Texts, { approach, focus }: Pick<MeetingRow, "approach" | "focus">) {
  return labels({ approach: approach ?? noLabel, focus: focus ?? noLabel });
}
