import { ErrandButtons } from "./ErrandButtons";

/** What can be done with the workbook. */
export function OverviewView() {
  return <ErrandButtons />;
}
