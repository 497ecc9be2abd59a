import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { AddinManifest, ButtonControl } from "../ribbon/manifest";
import { type RibbonState, UNCHANGED, updated } from "../ribbon/ribbonState";
import type { Invocation, PageCalls } from "../../protocol/xdmFrame";
import type { Session } from "../session/contract";
import { newConversation } from "./frameName";
import {
  type Frames,
  NOTHING_RUNS,
  type Setting,
  serving,
  withCommands,
  withoutCommands,
  withoutPane,
  withPane,
} from "./launches";

/** The add-in as the page holds it. Its functions stay the same from one drawing to the next only where it says so. */
export interface Addin {
  readonly frames: Frames;
  readonly ribbon: RibbonState;
  /** Ids of the controls whose commands run. */
  readonly running: ReadonlySet<string>;
  /** What frames ask of the page; stays the same. */
  readonly calls: PageCalls;
  /** Does what a control of the ribbon or of a menu is there for. */
  press(control: ButtonControl): void;
  closePane(): void;
  /** Ends all that runs and begins anew with a setting; a pane that is shown is launched again. */
  relaunch(setting: Setting): void;
}

interface AddinProps {
  readonly session: Session;
  readonly manifest: AddinManifest;
  readonly setting: Setting;
  /** Seconds that a command may take. */
  readonly seconds: number;
  readonly leaveFrame: PageCalls["leaveFrame"];
  /** A command did not complete. */
  readonly onFailure: (control: ButtonControl, what: Exclude<Invocation, "completed">) => void;
}

/** The add-in's frames, what runs in them, and what it has done to the ribbon. */
export function useAddin({ session, manifest, setting, seconds, leaveFrame, onFailure }: AddinProps): Addin {
  const { frames, now, change } = useFrames();
  const [ribbon, setRibbon] = useState(UNCHANGED);
  const { running, isRunning, begin, end, endAll } = useRunning();
  const calls = useMemo<PageCalls>(
    () => ({
      showPane: () => change((before) => ({ ...before, isPaneShown: serving(before, "pane") !== null })),
      hidePane: () => change(withoutPane),
      leaveFrame,
      updateRibbon: (update) => setRibbon((before) => updated(before, update)),
    }),
    [change, leaveFrame],
  );

  const run = async (control: ButtonControl, name: string, page: string) => {
    change((before) => withCommands(before, setting, page, newConversation()));
    const conversation = serving(now(), "commands")?.options.conversation;
    if (conversation === undefined || isRunning(control.id)) return;
    begin(control.id);
    const outcome = await session
      .invoke(conversation, name, control.id, seconds)
      .finally(() => end(control.id));
    // The frame may be gone, and all that ran in it: that is no failure of the command.
    if (serving(now(), "commands")?.options.conversation !== conversation) return;
    if (!isRunning()) change(withoutCommands);
    if (outcome !== "completed") onFailure(control, outcome);
  };

  /** Tells a page that goes on running that it is seen, or no longer. */
  const tellPane = (isShown: boolean) => {
    const before = now();
    const pane = serving(before, "pane");
    if (pane && before.isPaneShown !== isShown) void session.paneShown(pane.options.conversation, isShown);
  };
  const showPage = (page: string) => {
    tellPane(true);
    change((before) => withPane(before, setting, page, newConversation()));
  };

  return {
    frames,
    ribbon,
    running,
    calls,
    press: (control) => {
      const { action } = control;
      if (action.kind === "pane") showPage(action.page);
      else if (manifest.functionFile !== null) void run(control, action.name, manifest.functionFile);
      else onFailure(control, "no-such-function");
    },
    closePane: () => {
      tellPane(false);
      change(withoutPane);
    },
    relaunch: (next) => {
      endAll();
      setRibbon(UNCHANGED);
      change((before) => relaunched(before, next));
    },
  };
}

function relaunched(before: Frames, setting: Setting): Frames {
  const pane = before.isPaneShown ? serving(before, "pane") : null;
  return pane ? withPane(NOTHING_RUNS, setting, pane.page, newConversation()) : NOTHING_RUNS;
}

/** Frames that change at once: what follows `change` may rely on the frames' being there. */
function useFrames() {
  const [frames, setFrames] = useState(NOTHING_RUNS);
  const current = useRef(NOTHING_RUNS);
  const now = useCallback(() => current.current, []);
  const change = useCallback((step: (before: Frames) => Frames) => {
    current.current = step(current.current);
    flushSync(() => setFrames(current.current));
  }, []);
  return { frames, now, change };
}

/** Ids of the controls whose commands run. */
function useRunning() {
  const active = useRef(new Set<string>());
  const [running, setRunning] = useState<ReadonlySet<string>>(new Set());
  const show = () => setRunning(new Set(active.current));
  return {
    running,
    isRunning: (id?: string) => (id === undefined ? active.current.size > 0 : active.current.has(id)),
    begin: (id: string) => {
      active.current.add(id);
      show();
    },
    end: (id: string) => {
      active.current.delete(id);
      show();
    },
    endAll: () => {
      active.current.clear();
      show();
    },
  };
}
