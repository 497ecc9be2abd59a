import { makeStyles, tokens } from "@fluentui/react-components";
import type { Codebook, Definition } from "../../core/codebook";
import type { Label } from "../../core/intervention";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface DefinitionQuotesProps {
  readonly codebook: Codebook;
  readonly label: Label;
}

/** What a label means, in the words in force. R-G is both R and G. */
export function DefinitionQuotes({ codebook, label }: DefinitionQuotesProps) {
  const styles = useStyles();
  return codebook
    .filter((definition) => defines(definition, label))
    .map(({ label: code, text }) => (
      <blockquote key={code} className={styles.quote}>
        {`${code}: ${text}`}
      </blockquote>
    ));
}

function defines({ label: code, axis }: Definition, label: Label): boolean {
  return code === label || (label === "R-G" && axis === "focus");
}
