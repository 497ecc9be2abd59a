import { parentPort } from "node:worker_threads";
import type { Request } from "./arguments";
import type { Said } from "./boundedThread";
import { performRequest, type Performed } from "./performRequest";

/** A thread that performs the request that it is sent. Nothing is written by it: what shall be saved is in its answer. */
parentPort?.on("message", (request: Request) => {
  const say = (said: Said<Performed>) => parentPort?.postMessage(said);
  const told = { progress: (share: number) => say({ share }), needsMore: (more: number) => say({ more }) };
  void performRequest(request, told).then((answer) => say({ answer }));
});
