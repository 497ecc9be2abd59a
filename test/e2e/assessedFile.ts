import { emptyWorkbook } from "../../host/xlsx/emptyWorkbook";
import { edited, setCell, text } from "../host/xlsx/saving";

const KINDS = [
  "ordnar kurser om bemötande",
  "visar film om antisemitism",
  "bjuder in till samtal",
  "stödjer unga romer",
];

/** SA or PI, R or G: the first assessor's, then the second's, who differs twice on the first axis and once on the other. */
function labelsOf(index: number): readonly string[] {
  const [approach, focus] = [index % 3 === 0 ? "PI" : "SA", index % 2 === 0 ? "R" : "G"];
  const other = index === 4 || index === 9 ? (approach === "SA" ? "PI" : "SA") : approach;
  return [approach, focus, other, index === 7 ? "R-G" : focus];
}

/** A workbook in which two persons have labelled twenty interventions, in columns beside one another. */
export function assessedFile(): Buffer {
  const rows = Array.from({ length: 20 }, (_, index) => [
    `Nämnd ${String.fromCodePoint(65 + index)} ${KINDS[index % KINDS.length]} i stadsdel ${String.fromCodePoint(84 - index)}.`,
    "Kulturnämnden",
    ...labelsOf(index),
  ]);
  const header = ["Vad görs?", "Vem gör?", "SA/PI", "R/G", "SA/PI (bedömare 2)", "R/G (bedömare 2)"];
  const file = edited(emptyWorkbook(), (_, sheet) =>
    [["2020"], header, ...rows].forEach((cells, row) =>
      cells.forEach((value, column) => setCell(sheet, row, column, text(value))),
    ),
  );
  return Buffer.from(file);
}
