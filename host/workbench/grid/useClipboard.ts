import type { ClipboardEvent } from "react";
import type { Outcome, Session } from "../session/contract";
import { topLeft } from "./position";
import { type Selection, lastArea } from "./selection";
import { parseTsv, tiled } from "./tsv";

export interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copies and pastes texts. Unlike in Excel a cut clears the cells at once, as no other program tells when it pastes. */
export function useClipboard(
  session: Session,
  sheet: string,
  selection: Selection,
  report: (outcome: Promise<Outcome>) => void,
): ClipboardHandlers {
  const copy = async (): Promise<Outcome> => {
    if (selection.areas.length > 1) return { ok: false, code: "InvalidSelection" };
    await navigator.clipboard.writeText(await session.copy(sheet, lastArea(selection)));
    return { ok: true };
  };
  const cut = async (): Promise<Outcome> => {
    const copied = await copy();
    return copied.ok ? session.clear(sheet, selection.areas) : copied;
  };
  const paste = (text: string): Promise<Outcome> => {
    const area = lastArea(selection);
    const { row, column } = topLeft(area);
    return session.edit(sheet, row, column, tiled(parseTsv(text), area));
  };
  const handling = (act: (event: ClipboardEvent) => Promise<Outcome>) => (event: ClipboardEvent) => {
    event.preventDefault();
    report(act(event));
  };
  return {
    onCopy: handling(copy),
    onCut: handling(cut),
    onPaste: handling((event) => paste(event.clipboardData.getData("text/plain"))),
  };
}
