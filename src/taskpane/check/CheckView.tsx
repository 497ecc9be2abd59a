import { NothingRead } from "../NothingRead";
import { usePane } from "../usePane";
import { Findings } from "./Findings";

/** What a person should look at in the workbook, and what can be done about it. */
export function CheckView() {
  const { digest } = usePane().state;
  return digest ? <Findings digest={digest} /> : <NothingRead />;
}
