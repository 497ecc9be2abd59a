import type { FrameOptions } from "../../protocol/xdmFrame";

/** A page of the add-in that runs in a frame. */
export interface Launch {
  readonly options: FrameOptions;
  readonly page: string;
  readonly serves: "everything" | "pane" | "commands";
}

/** The add-in's frames. */
export interface Frames {
  readonly launches: readonly Launch[];
  readonly isPaneShown: boolean;
}

/** What all frames of a launch have in common. */
export type Setting = Omit<FrameOptions, "conversation" | "shown">;

export const NOTHING_RUNS: Frames = { launches: [], isPaneShown: false };

/** The frame that serves the pane or commands, if it runs. */
export function serving({ launches }: Frames, what: "pane" | "commands"): Launch | null {
  return launches.find(({ serves }) => serves === "everything" || serves === what) ?? null;
}

/** The pane shows a page: a frame that is there already is shown, unless it has another page. */
export function withPane(frames: Frames, setting: Setting, page: string, conversation: string): Frames {
  const running = serving(frames, "pane");
  if (running?.serves === "everything" || running?.page === page) return { ...frames, isPaneShown: true };
  const launch = launched(setting, page, "pane", conversation);
  return { launches: [...others(frames, running), launch], isPaneShown: true };
}

/** Commands can be run: their frame is launched, hidden, where there is none. */
export function withCommands(frames: Frames, setting: Setting, page: string, conversation: string): Frames {
  if (serving(frames, "commands")) return frames;
  return { ...frames, launches: [...frames.launches, launched(setting, page, "commands", conversation)] };
}

/** The pane is closed: its page lives on in a shared runtime and is gone otherwise. */
export function withoutPane(frames: Frames): Frames {
  const pane = frames.launches.find(({ serves }) => serves === "pane") ?? null;
  return { launches: others(frames, pane), isPaneShown: false };
}

/** A command has completed: its frame is gone, unless it is a shared runtime. */
export function withoutCommands(frames: Frames): Frames {
  const commands = frames.launches.find(({ serves }) => serves === "commands") ?? null;
  return { ...frames, launches: others(frames, commands) };
}

function others({ launches }: Frames, gone: Launch | null): Launch[] {
  return launches.filter((launch) => launch !== gone);
}

function launched(setting: Setting, page: string, what: "pane" | "commands", conversation: string): Launch {
  return {
    options: { ...setting, conversation, shown: what === "pane" },
    page,
    serves: setting.sharedRuntime ? "everything" : what,
  };
}
