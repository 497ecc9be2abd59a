import { type ReactElement, useState } from "react";
import type { Addin } from "../frames/useAddin";
import type { AddinManifest, ButtonControl } from "../ribbon/manifest";
import type { BookView, Outcome, Session } from "../session/contract";
import { CellMenu } from "./CellMenu";
import { focusNamedRegion } from "./regions";
import type { Messages } from "./useMessages";
import type { Words } from "./words";

interface CellMenuProps {
  readonly session: Session;
  readonly view: BookView;
  readonly manifest: AddinManifest;
  readonly words: Words;
  readonly running: Addin["running"];
  readonly messages: Messages;
  readonly onPress: (control: ButtonControl) => void;
  readonly report: (outcome: Promise<Outcome>) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The menu of a cell, where it is open, and what opens it. */
export function useCellMenu(props: CellMenuProps): {
  open: (at: Point) => void;
  menu: ReactElement | null;
} {
  const { session, view, manifest, words, running, messages, onPress, report } = props;
  const [at, setAt] = useState<Point | null>(null);
  const { areas } = view.selection;
  const copy = async () => {
    const area = areas.at(-1);
    if (!area) return;
    const text = await session.copy(view.active, area);
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (!isCopied) messages.show({ id: "copy", intent: "warning", text: words.copyRefused });
  };
  const close = () => {
    setAt(null);
    focusNamedRegion("grid");
  };
  const menu = at && (
    <CellMenu
      at={at}
      words={words}
      controls={manifest.cellMenu}
      running={running}
      onCopy={() => void copy()}
      onClear={() => report(session.clear(view.active, areas))}
      onPress={onPress}
      onClose={close}
    />
  );
  return { open: setAt, menu };
}
