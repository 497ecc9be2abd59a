import { Button } from "@fluentui/react-components";
import { Message } from "../Message";
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
  const actions = (
    <>
      <Button size="small" onClick={showCard}>
        {classify.showCard}
      </Button>
      <Button size="small" onClick={closeTrouble}>
        {pane.close}
      </Button>
    </>
  );
  return (
    <Message intent="error" role="alert" actions={actions}>
      {trouble.text}
    </Message>
  );
}
