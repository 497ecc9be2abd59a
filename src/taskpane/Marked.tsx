import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Mark, markedPieces } from "./markedPieces";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  mark: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteYellowBackground1,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
  for: { textDecorationStyle: "solid" },
  against: { textDecorationStyle: "dashed", backgroundColor: tokens.colorNeutralBackground4 },
  label: {
    marginLeft: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "super",
    lineHeight: 1,
  },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** A text in which words are marked: underlined whole for, dashed against, and followed by what they stand for. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const styles = useStyles();
  const { speaks } = usePane().strings.pane;
  return markedPieces(text, marks).map(({ text: words, mark }, index) =>
    mark ? (
      <mark key={index} className={mergeClasses(styles.mark, styles[mark.speaks])}>
        {words}
        <span className={styles.spoken}> ({speaks[mark.speaks]} </span>
        <span className={styles.label}>{mark.label}</span>
        <span className={styles.spoken}>) </span>
      </mark>
    ) : (
      <span key={index}>{words}</span>
    ),
  );
}
