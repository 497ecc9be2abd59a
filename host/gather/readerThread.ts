import { parentPort } from "node:worker_threads";
import { readSource } from "./readSource";

/** A thread that reads the workbooks whose paths it is sent, one after the other. */
parentPort?.on("message", (path: string) => {
  const needsMore = (more: number) => parentPort?.postMessage({ more });
  void readSource(path, needsMore).then((answer) => parentPort?.postMessage({ answer }));
});
