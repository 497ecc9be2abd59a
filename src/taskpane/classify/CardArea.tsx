import { Spinner } from "@fluentui/react-components";
import type { Digest } from "../../core/digest";
import { Failed } from "../Failed";
import { usePane } from "../usePane";
import { CardPanel } from "./CardPanel";
import { Finished } from "./Finished";
import { currentOf } from "./sitting";
import { useCodebook } from "../useCodebook";
import type { Desk } from "./useDesk";

interface CardAreaProps {
  readonly desk: Desk;
  readonly digest: Digest;
  readonly showToDo: () => void;
}

/** The card on show, or what stands in its place. */
export function CardArea({ desk, digest, showToDo }: CardAreaProps) {
  const { strings } = usePane();
  const codebook = useCodebook();
  const { state, sitting, card } = desk;
  const states = [state, codebook.state, ...(currentOf(sitting) === null ? [] : [card.state])];
  if (states.includes("failed")) return <Failed />;
  if (states.includes("loading") || codebook.state !== "known")
    return <Spinner size="small" label={strings.pane.loading} />;
  if (currentOf(sitting) === null) return <Finished {...{ desk, digest, showToDo }} />;
  if (card.state !== "known" || card.value === null) return <Failed />;
  return <CardPanel desk={desk} card={card.value} codebook={codebook.value} />;
}
