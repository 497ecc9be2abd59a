/** Who may speak to the worker for a frame. */
export interface Speaker {
  readonly window: unknown;
  readonly origin: string;
  readonly conversation: string;
}

type Heard = Pick<MessageEvent<unknown>, "source" | "origin" | "data">;

/**
 * Whether a message is the add-in's in that frame and in that conversation. The text is not parsed here, as it may be
 * megabytes long: it must only have the conversation's name, and who answers it reads it strictly.
 */
export function isFrom(speaker: Speaker, { source, origin, data }: Heard): boolean {
  return (
    source === speaker.window &&
    origin === speaker.origin &&
    typeof data === "string" &&
    data.includes(speaker.conversation)
  );
}

/**
 * Passes texts between the page in a frame and a port, until the function that it returns is called. `onFirst` is called
 * when the add-in is first heard.
 */
export function bridge(
  window: Window,
  origin: string,
  conversation: string,
  port: MessagePort,
  onFirst: () => void,
): () => void {
  let isHeard = false;
  const hear = (event: MessageEvent<unknown>) => {
    if (!isFrom({ window, origin, conversation }, event)) return;
    port.postMessage(event.data);
    if (!isHeard) onFirst();
    isHeard = true;
  };
  addEventListener("message", hear);
  port.onmessage = ({ data }: MessageEvent<unknown>) => window.postMessage(data, origin);
  return () => {
    removeEventListener("message", hear);
    port.close();
  };
}
