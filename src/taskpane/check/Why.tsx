import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Finding } from "../../core/checks/finding";
import type { CellRef } from "../../core/workbook";
import type { Thinker } from "../../thinking/thinker";
import { Failed } from "../Failed";
import { usePane } from "../usePane";
import { useThought } from "../useThought";
import { Subject } from "./Subject";

/** The intervention that a finding is about: its text with the words marked that matter, and the definitions that do. */
export function Why({ finding }: { readonly finding: Finding }) {
  const { strings } = usePane();
  const { sheet, row, column } = finding.cell;
  const thought = useThought(
    useCallback((thinker: Thinker) => subjectAt(thinker, { sheet, row, column }), [sheet, row, column]),
  );
  switch (thought.state) {
    case "loading":
      return <Spinner size="extra-tiny" label={strings.check.waiting} />;
    case "failed":
      return <Failed />;
    case "known":
      return thought.value ? (
        <Subject finding={finding} {...thought.value} />
      ) : (
        <p>{strings.check.noIntervention}</p>
      );
  }
}

async function subjectAt(thinker: Thinker, { sheet, row, column }: CellRef) {
  const id = (await thinker.cardAt(sheet, row, column)) ?? (await thinker.cardAt(sheet, row));
  const card = id === null ? null : await thinker.card(id);
  return card && { card, codebook: (await thinker.overview()).codebook };
}
