import { parentPort } from "node:worker_threads";
import { readSource } from "./readSource";

/** A thread that reads the workbooks whose paths it is sent, one after the other. */
parentPort?.on("message", (path: string) => {
  void readSource(path).then((answer) => parentPort?.postMessage({ answer }));
});
