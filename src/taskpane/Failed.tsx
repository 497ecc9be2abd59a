import { Button } from "@fluentui/react-components";
import { Message } from "./Message";
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
  const again = retry && (
    <Button size="small" onClick={retry}>
      {strings.pane.tryAgain}
    </Button>
  );
  return (
    <Message intent="error" role="alert" actions={again}>
      {text ?? strings.excelErrors.unexpected}
    </Message>
  );
}
