import { MessageBar, MessageBarBody, ProgressBar, Text } from "@fluentui/react-components";
import type { QueueState, Result } from "../actions/errandQueue";
import type { Strings } from "../strings/strings";
import { LongList } from "./LongList";
import { resultText } from "./resultText";

interface ResultStatusProps extends Pick<QueueState, "running" | "result"> {
  readonly strings: Strings;
}

/** What is going on, else what came of the last errand; read aloud when it changes. */
export function ResultStatus({ strings, running, result }: ResultStatusProps) {
  return (
    <div role="status">
      {running ? (
        <Running label={strings.pane.running[running.errand]} share={running.share} />
      ) : (
        result && <Done strings={strings} result={result} />
      )}
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

function Done({ strings, result }: { readonly strings: Strings; readonly result: Result }) {
  const { intent, text, left } = resultText(strings, result);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {text}
        {left.length > 0 && <LongList strings={strings} lines={left} />}
      </MessageBarBody>
    </MessageBar>
  );
}
