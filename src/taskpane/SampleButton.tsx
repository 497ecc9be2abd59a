import { Button } from "@fluentui/react-components";
import { usePane } from "./usePane";

/** Adds the sample to an empty workbook and reads it. `begin` is called first. */
export function SampleButton({ begin = () => {} }: { readonly begin?: () => void }) {
  const { strings, state, run } = usePane();
  const trySample = async () => {
    begin();
    const { outcome } = await run("loadSample");
    if (outcome.ok) await run("checkLabels");
  };
  return (
    <Button disabledFocusable={state.running !== null} onClick={() => void trySample()}>
      {strings.pane.trySample}
    </Button>
  );
}
