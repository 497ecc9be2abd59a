import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "./usePane";

interface FailedProps {
  /** What happened, why, and what to do; without it what is said of the unforeseen. */
  readonly text?: string;
  /** What the button *Försök igen* does; without it there is none. */
  readonly retry?: () => void;
}

/** Stands where something should have been shown and could not be. */
export function Failed({ text, retry }: FailedProps) {
  const { strings } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{text ?? strings.excelErrors.unexpected}</MessageBarBody>
      {retry && (
        <MessageBarActions>
          <Button size="small" onClick={retry}>
            {strings.pane.tryAgain}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
