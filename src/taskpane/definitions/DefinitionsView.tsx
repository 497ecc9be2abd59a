import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { BUILT_IN_CODEBOOK, type Codebook } from "../../core/codebook";
import { AXES } from "../../core/intervention";
import { DefinitionList } from "../DefinitionList";
import { Failed } from "../Failed";
import { NothingRead } from "../NothingRead";
import { useCardStyles } from "../useCardStyles";
import { useCodebook } from "../useCodebook";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  text: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** The definitions in force, to be read, with the way back to where one was. */
export function DefinitionsView() {
  const card = useCardStyles();
  const { strings, state, tab, openView } = usePane();
  const { definitions, pane } = strings;
  return (
    <>
      <div className={card.row}>
        <Button size="small" onClick={() => openView(tab)}>
          {definitions.back(pane.views[tab])}
        </Button>
      </div>
      {state.digest ? <InForce /> : <BuiltIn />}
    </>
  );
}

function InForce() {
  const card = useCardStyles();
  const { strings, openView } = usePane();
  const codebook = useCodebook();
  if (codebook.state === "failed") return <Failed />;
  if (codebook.state === "loading") return <Spinner size="small" label={strings.pane.loading} />;
  return (
    <>
      <ByAxis codebook={codebook.value} />
      <div className={card.row}>
        <Button onClick={() => openView("settings")}>{strings.definitions.change}</Button>
      </div>
    </>
  );
}

/** Those that hold where the workbook, which has not been read yet, has none of its own. */
function BuiltIn() {
  const { definitions } = usePane().strings;
  return (
    <>
      <ByAxis codebook={BUILT_IN_CODEBOOK} />
      <NothingRead text={definitions.notRead} />
    </>
  );
}

function ByAxis({ codebook }: { readonly codebook: Codebook }) {
  const styles = useStyles();
  const { axes, classify } = usePane().strings;
  return AXES.map((axis) => (
    <section key={axis}>
      <h3 className={styles.heading}>{axes[axis]}</h3>
      <DefinitionList codebook={codebook.filter((definition) => definition.axis === axis)} />
      {axis === "focus" && <p className={styles.text}>{classify.both}</p>}
    </section>
  ));
}
