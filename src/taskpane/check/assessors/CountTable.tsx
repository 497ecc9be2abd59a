import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LabelCount } from "../../../core/agreement";
import { APPROACHES, type Axis, FOCUSES, type Label } from "../../../core/intervention";
import { assessorStrings } from "../../../strings/assessors";
import { usePane } from "../../usePane";

const LABELS: Readonly<Record<Axis, readonly Label[]>> = { approach: APPROACHES, focus: FOCUSES };

const useStyles = makeStyles({
  summary: { minHeight: "24px", cursor: "pointer" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { captionSide: "top", textAlign: "left", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
  },
  // Bold besides: where they agree must not be told by colour alone.
  same: { fontWeight: tokens.fontWeightBold },
});

interface CountTableProps {
  readonly axis: Axis;
  readonly counts: readonly LabelCount[];
}

/** How often each pair of labels was given: a row for each of the first assessor's, a column for each of the second's. */
export function CountTable({ axis, counts }: CountTableProps) {
  const styles = useStyles();
  const texts = assessorStrings(usePane().language);
  const labels = LABELS[axis];
  const count = (first: Label, second: Label) =>
    counts.find((cell) => cell.first === first && cell.second === second)?.count ?? 0;
  return (
    <details>
      <summary className={styles.summary}>{texts.counts}</summary>
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.countsCaption}</caption>
        <thead>
          <tr>
            <td />
            {labels.map((second) => (
              <th key={second} scope="col" className={styles.cell}>
                {second}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((first) => (
            <tr key={first}>
              <th scope="row" className={styles.cell}>
                {first}
              </th>
              {labels.map((second) => (
                <td key={second} className={mergeClasses(styles.cell, first === second && styles.same)}>
                  {count(first, second)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
