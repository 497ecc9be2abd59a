import { useCallback, useState } from "react";

/** Something that the user must be told, until it is closed. */
export interface Message {
  readonly id: string;
  readonly intent: "info" | "warning" | "error";
  readonly text: string;
  /** A frame that does not answer: its page can be opened on its own, and it can be launched again. */
  readonly unanswering?: { readonly page: string };
}

export interface Messages {
  readonly list: readonly Message[];
  /** Shows a message, in place of one with the same id; stays the same. */
  readonly show: (message: Message) => void;
  /** Stays the same. */
  readonly close: (id: string) => void;
}

/** The messages over the workbook. */
export function useMessages(): Messages {
  const [list, setList] = useState<readonly Message[]>([]);
  const close = useCallback((id: string) => setList((before) => before.filter((one) => one.id !== id)), []);
  const show = useCallback(
    (message: Message) => setList((before) => [...before.filter(({ id }) => id !== message.id), message]),
    [],
  );
  return { list, show, close };
}
