import { useState } from "react";
import type { Language } from "../../../src/strings/strings";
import type { Session } from "../session/contract";
import { fileFaultSentence } from "./sentences";
import type { Messages } from "./useMessages";
import { wordsFor } from "./words";

const SAMPLE = "exempel.xlsx";

export interface WorkbookFile {
  /** What is going on, or has happened last, as a sentence; null before anything has. */
  readonly status: string | null;
  /** How many workbooks have been opened: what was drawn of one is of no use for the next. */
  readonly opened: number;
  open(file: File): Promise<void>;
  /** Opens what was dropped on the page, if it is one file. */
  openDropped(files: readonly File[]): Promise<void>;
  /** Opens the sample workbook that the server has. */
  openSample(): Promise<void>;
  /** Lets the browser download the workbook, by the name it was opened by. */
  save(name: string): Promise<void>;
}

interface WorkbookFileProps {
  readonly session: Session;
  readonly language: Language;
  readonly messages: Messages;
  readonly onOpened: () => void;
}

/** Opens and saves the workbook; what goes wrong is told as a message. */
export function useWorkbookFile({ session, language, messages, onOpened }: WorkbookFileProps): WorkbookFile {
  const [status, setStatus] = useState<string | null>(null);
  const [opened, setOpened] = useState(0);
  const words = wordsFor(language);
  const fail = (text: string) => {
    setStatus(null);
    messages.show({ id: "file", intent: "error", text });
  };
  const openBytes = async (bytes: Uint8Array, name: string) => {
    const outcome = await session.open(bytes, name);
    if (!outcome.ok) return fail(fileFaultSentence(language, outcome.code, name));
    messages.close("file");
    setStatus(words.status.opened(name));
    setOpened((before) => before + 1);
    onOpened();
  };
  const open = async (file: File) => {
    setStatus(words.status.opening(file.name));
    const buffer = await file.arrayBuffer().catch(() => null);
    if (!buffer) return fail(fileFaultSentence(language, "unreadable", file.name));
    await openBytes(new Uint8Array(buffer), file.name);
  };
  return {
    status,
    opened,
    open,
    openDropped: async ([file, ...more]) => {
      if (!file || more.length > 0) return fail(words.oneFile);
      await open(file);
    },
    openSample: async () => {
      setStatus(words.status.opening(SAMPLE));
      const bytes = await fetchedBytes(SAMPLE);
      if (!bytes) return fail(words.sampleMissing);
      await openBytes(bytes, SAMPLE);
    },
    save: async (name) => {
      const saved = await session.save();
      if (!saved.ok) return fail(fileFaultSentence(language, saved.code, name));
      download(saved.bytes, name);
      setStatus(words.status.saved(name));
    },
  };
}

/** The bytes at an address, or null where there are none. */
async function fetchedBytes(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
