import type { FrameOptions } from "../../protocol/xdmFrame";

/** The bundle of office.js that a frame loads: `excel-web-16.00`. */
const VERSION = "16.00";

/** What `hostInfo` says in its last part: pane and commands are one page. */
const SHARED_RUNTIME = 1;

/**
 * The name that a frame must have before its page loads: where office.js reads that it is in Excel on the web, and whom it
 * speaks to. `origin` is that of the page around the frame.
 */
export function frameName(frame: FrameOptions, origin: string): string {
  return JSON.stringify({
    baseFrameName: `frame-${frame.conversation}`,
    hostInfo: hostInfo(frame),
    xdmInfo: [frame.conversation, frame.addinId, origin].join("|"),
    serializerVersion: 1,
    appContext: null,
    flights: "[]",
  });
}

function hostInfo({ locale, conversation, sharedRuntime }: FrameOptions): string {
  const flags = sharedRuntime ? SHARED_RUNTIME : 0;
  // Logging would load Microsoft's telemetry.
  return ["Excel", "Web", VERSION, locale, conversation, "", "disableLogging", flags].join("$");
}

/** A name for a conversation that no other launch has had: office.js keeps settings by it for as long as the tab lives. */
export function newConversation(): string {
  return `conv-${crypto.randomUUID()}`;
}
