import { Button } from "@fluentui/react-components";
import { Empty } from "./Empty";
import { SampleButton } from "./SampleButton";
import { usePane } from "./usePane";

/** Stands in a view that needs a workbook that has been read (`state.digest`), until it has. `text` says why it is needed. */
export function NothingRead({ text }: { readonly text?: string }) {
  const { strings, state, run } = usePane();
  return (
    <Empty text={text ?? strings.pane.nothingRead}>
      <Button
        appearance="primary"
        disabledFocusable={state.running !== null}
        onClick={() => void run("checkLabels")}
      >
        {strings.pane.errands.checkLabels}
      </Button>
      <SampleButton />
    </Empty>
  );
}
