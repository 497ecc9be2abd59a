import type { Session } from "./contract";
import { remoteSession } from "./remoteSession";

/** Starts the worker that holds the workbook. */
export function startSession(): Session {
  return remoteSession(new Worker(new URL("./worker.ts", import.meta.url)));
}
