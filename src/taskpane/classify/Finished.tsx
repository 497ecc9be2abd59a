import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Digest } from "../../core/digest";
import { Empty } from "../Empty";
import { usePane } from "../usePane";
import { toDo } from "./StatusFilter";
import { leftOf } from "./sitting";
import type { Desk } from "./useDesk";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface FinishedProps {
  readonly digest: Digest;
  readonly desk: Desk;
  readonly showToDo: () => void;
}

/** Stands where no card is left to show, and says what to do next. */
export function Finished({ digest, desk, showToDo }: FinishedProps) {
  const styles = useStyles();
  const { strings, openView } = usePane();
  const { classify } = strings;
  const { order, decided } = desk.sitting;
  const left = leftOf(desk.sitting).length;
  const others = toDo(digest);
  const text = [
    order.length > 0 && classify.seen,
    left > 0 && classify.left(left),
    order.length === 0 && others > 0 && classify.noneHere,
    others === 0 && classify.allDone(digest.interventions),
  ];
  return (
    <div className={styles.part}>
      <Empty text={text.filter(Boolean).join(" ")}>
        {left > 0 && <Button onClick={desk.again}>{classify.again}</Button>}
        {left === 0 && others > 0 && <Button onClick={showToDo}>{classify.showToDo}</Button>}
        {others === 0 && (
          <Button appearance="primary" onClick={() => openView("summary")}>
            {classify.toSummary}
          </Button>
        )}
      </Empty>
      {decided.length > 0 && <Button onClick={() => desk.perform({ kind: "undo" })}>{classify.undo}</Button>}
    </div>
  );
}
