import type { Choices } from "../../core/choices";
import { usePane } from "../usePane";

/** The choices in force, whether they may be changed at the moment, and what changes some of them. */
export function useChoose() {
  const { state, run } = usePane();
  const { choices } = state;
  const choose = (part: Partial<Choices>) => void run("choose", { ...choices, ...part });
  return { choices, isBusy: state.running !== null, choose };
}
