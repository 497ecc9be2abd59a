import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Digest } from "../../core/digest";
import { LANDING, useKeptFocus } from "../keptFocus";
import { usePane } from "../usePane";
import { ApproveAll } from "./ApproveAll";
import { ApproveButton } from "./ApproveButton";
import { CardArea } from "./CardArea";
import { KeyLegend } from "./KeyLegend";
import { SittingProgress } from "./SittingProgress";
import { StatusFilter } from "./StatusFilter";
import { TroubleBar } from "./TroubleBar";
import { useCardFocus } from "./useCardFocus";
import { useDesk } from "./useDesk";
import { useKeys } from "./useKeys";

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** One intervention at a time, by keyboard or mouse; or all that are sure, at once. */
export function Review({ digest }: { readonly digest: Digest }) {
  const styles = useStyles();
  const { strings, filter, setFilter } = usePane();
  const [isApproving, setApproving] = useState(false);
  const desk = useDesk(filter);
  const root = useKeptFocus<HTMLDivElement>();
  const card = useCardFocus(desk, !isApproving);
  useKeys(root, (ask) => {
    if (isApproving) return;
    desk.perform(ask);
    if (ask.kind !== "choose") card.current?.focus({ preventScroll: true });
  });
  return (
    <div ref={root} tabIndex={-1} className={styles.review}>
      <TroubleBar desk={desk} />
      {isApproving ? (
        <ApproveAll close={() => setApproving(false)} />
      ) : (
        <>
          <StatusFilter digest={digest} status={filter} choose={setFilter} />
          <ApproveButton open={() => setApproving(true)} />
          <SittingProgress sitting={desk.sitting} />
          <section
            ref={card}
            tabIndex={-1}
            aria-label={strings.classify.card}
            className={styles.card}
            {...LANDING}
          >
            <CardArea desk={desk} digest={digest} showToDo={() => setFilter(null)} />
          </section>
          <KeyLegend />
        </>
      )}
    </div>
  );
}
