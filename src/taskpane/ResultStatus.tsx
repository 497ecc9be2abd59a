import { MessageBar, MessageBarBody, ProgressBar, Text } from "@fluentui/react-components";
import type { QueueState } from "../actions/errandQueue";
import type { Strings } from "../strings/strings";
import { LongList } from "./LongList";
import { type ResultText, resultText } from "./resultText";

interface ResultStatusProps extends Pick<QueueState, "running" | "result"> {
  readonly strings: Strings;
}

/** What is going on, else what came of the last errand; read aloud when it changes, but for the list of cells. */
export function ResultStatus({ strings, running, result }: ResultStatusProps) {
  const told = running || !result ? null : resultText(strings, result);
  return (
    <div>
      <div role="status">
        {running && <Running label={strings.pane.running[running.errand]} share={running.share} />}
        {told && <Told {...told} />}
      </div>
      {told && told.left.length > 0 && <LongList strings={strings} lines={told.left} />}
    </div>
  );
}

function Running({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <>
      <Text>{label}</Text>
      <ProgressBar aria-label={label} value={share ?? undefined} />
    </>
  );
}

function Told({ intent, text }: ResultText) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
