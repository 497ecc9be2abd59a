import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Finding } from "../../core/checks/finding";
import type { Codebook } from "../../core/codebook";
import type { Card } from "../../core/review";
import type { Thinker } from "../../thinking/thinker";
import { Failed } from "../Failed";
import { Marked } from "../Marked";
import { usePane } from "../usePane";
import { useThought } from "../useThought";
import { concernOf, marksOf } from "./concern";

const useStyles = makeStyles({
  why: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0, whiteSpace: "pre-line" },
  definition: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The intervention that a finding is about: its text with the words marked that matter, and the definitions that do. */
export function Why({ finding }: { readonly finding: Finding }) {
  const { strings } = usePane();
  const { sheet, row } = finding.cell;
  const thought = useThought(useCallback((thinker: Thinker) => subjectAt(thinker, sheet, row), [sheet, row]));
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

async function subjectAt(thinker: Thinker, sheet: string, row: number) {
  const id = await thinker.cardAt(sheet, row);
  const card = id === null ? null : await thinker.card(id);
  return card && { card, codebook: (await thinker.overview()).codebook };
}

interface SubjectProps {
  readonly finding: Finding;
  readonly card: Card;
  readonly codebook: Codebook;
}

function Subject({ finding, card, codebook }: SubjectProps) {
  const styles = useStyles();
  const { check } = usePane().strings;
  const concern = concernOf(finding, card);
  return (
    <div className={styles.why}>
      <p className={styles.text}>
        <Marked text={card.text} marks={concern ? marksOf(card, concern) : []} />
      </p>
      {codebook
        .filter(({ label }) => concern?.codes.includes(label))
        .map((definition) => (
          <p key={definition.label} className={styles.definition}>
            {check.definition(definition)}
          </p>
        ))}
    </div>
  );
}
