import { Button, Card, makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useState } from "react";
import type { TableReading } from "../../core/overview";
import { decisionSentence } from "../../strings/sentences";
import { CellLink } from "../CellLink";
import { useFocusBack } from "../useFocusBack";
import { usePane } from "../usePane";
import { ColumnList } from "./ColumnList";
import { CorrectionForm } from "./CorrectionForm";
import { SectionList } from "./SectionList";
import { holding } from "./holding";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  summary: { minHeight: "24px", cursor: "pointer" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One table: where it stands, how it was understood, and a way to correct that. */
export function TableCard({ table }: { readonly table: TableReading }) {
  const styles = useStyles();
  const { strings } = usePane();
  const [isCorrecting, setCorrecting] = useState(false);
  const opener = useFocusBack<HTMLButtonElement>(isCorrecting);
  const { sheet, address, ref } = table;
  const first = { sheet, row: table.headerRow, column: ref.column };
  return (
    <Card size="small" role="group" aria-label={`${sheet}!${address}`}>
      <h4 className={styles.heading}>{table.name ?? sheet}</h4>
      <p className={styles.text}>
        <CellLink cell={first} label={`${sheet}!${address}`} />
      </p>
      <p className={styles.text}>{holding(strings, table)}</p>
      {isCorrecting ? (
        <CorrectionForm table={table} close={() => setCorrecting(false)} />
      ) : (
        <>
          <ColumnList columns={table.columns} />
          <SectionList sections={table.sections} />
          <Decisions table={table} />
          <Actions table={table} opener={opener} correct={() => setCorrecting(true)} />
        </>
      )}
    </Card>
  );
}

function Decisions({ table }: { readonly table: TableReading }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <details>
      <summary className={styles.summary}>{strings.overview.decisions(table.decisions.length)}</summary>
      <ul className={styles.list}>
        {table.decisions.slice(0, MOST_DECISIONS).map((decision, index) => (
          <li key={index}>
            <CellLink
              cell={{ sheet: decision.sheet, row: decision.row, column: table.ref.column }}
              label={strings.overview.row(decision.row + 1)}
            />
            {": "}
            {decisionSentence(strings, decision)}
          </li>
        ))}
      </ul>
      {table.decisions.length > MOST_DECISIONS && (
        <p className={styles.text}>{strings.pane.more(table.decisions.length - MOST_DECISIONS)}</p>
      )}
    </details>
  );
}

const MOST_DECISIONS = 50;

interface ActionsProps {
  readonly table: TableReading;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly correct: () => void;
}

function Actions({ table, opener, correct }: ActionsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const name = `${table.sheet}!${table.address}`;
  return (
    <div className={styles.actions}>
      <Button ref={opener} size="small" onClick={correct} aria-label={strings.overview.correctTable(name)}>
        {strings.overview.correct}
      </Button>
    </div>
  );
}
