import { useEffect } from "react";
import type { Session } from "../session/contract";
import { deskOf } from "./desk";
import { type Selection, selectArea } from "./selection";

/** Lets the formula bar go to an area of the sheet that is shown. */
export function useGoTo(session: Session, go: (to: Selection) => void, focus: () => void): void {
  useEffect(() => {
    const desk = deskOf(session);
    desk.goTo = (area) => {
      go(selectArea(area));
      focus();
    };
    return () => {
      desk.goTo = null;
    };
  });
}
