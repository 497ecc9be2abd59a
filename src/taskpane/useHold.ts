import { useEffect } from "react";
import { usePane } from "./usePane";

/** Has the workbook not be read anew behind the user's back as long as the component is there. */
export function useHold(): void {
  const { queue } = usePane();
  useEffect(() => queue.hold(), [queue]);
}
