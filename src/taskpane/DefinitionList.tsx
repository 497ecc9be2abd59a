import { makeStyles, tokens } from "@fluentui/react-components";
import type { Codebook, Definition } from "../core/codebook";
import { CellLink } from "./CellLink";
import { labelName } from "./labelName";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  code: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  source: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Definitions in force, with where they come from. */
export function DefinitionList({ codebook }: { readonly codebook: Codebook }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <dl className={styles.list}>
      {codebook.map((definition) => (
        <div key={definition.label}>
          <dt className={styles.code}>{`${definition.label} ${labelName(strings, definition.label)}`}</dt>
          <dd className={styles.text}>
            {definition.text} <Source definition={definition} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Source({ definition: { source } }: { readonly definition: Definition }) {
  const styles = useStyles();
  const { definitionSource } = usePane().strings.classify;
  if (source !== null && source !== "typed") return <CellLink cell={source} />;
  const text = source === null ? definitionSource.builtIn : definitionSource.own;
  return <span className={styles.source}>{text}</span>;
}
