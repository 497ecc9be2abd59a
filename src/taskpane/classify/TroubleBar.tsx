import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../usePane";
import type { Desk } from "./useDesk";

/** Which decision did not reach the workbook, and why; one click from its card. */
export function TroubleBar({ desk: { trouble, closeTrouble, show } }: { readonly desk: Desk }) {
  const { classify, pane } = usePane().strings;
  if (!trouble) return null;
  const showCard = () => {
    show(trouble.id);
    closeTrouble();
  };
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{trouble.text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={showCard}>
          {classify.showCard}
        </Button>
        <Button size="small" onClick={closeTrouble}>
          {pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
