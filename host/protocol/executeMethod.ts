import type { EventEntry } from "../model/events";
import type { AppCommands } from "./appCommands";
import type { Client } from "./client";
import { readSettings, saveSettings } from "./documentSettings";
import { execute } from "./engine";
import type { Host } from "./host";
import { OFFICE_ERROR, officeError } from "./officeErrors";
import { getSelectedData, setSelectedData } from "./selectedData";
import type { FrameServices } from "./services/frameServices";
import { PATH, type RequestBody } from "./wire";
import { isRecord } from "./xdmEnvelope";

/** Methods by their number in office.js. */
const METHOD = {
  getSelectedData: 64,
  setSelectedData: 65,
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  accessToken: 98,
  authContext: 99,
} as const;

/** What the methods of a frame work on. */
export interface Callee {
  readonly host: Host;
  readonly client: Client;
  readonly commands: AppCommands;
  readonly services: FrameServices;
  /** Tells this frame alone. */
  readonly tell: (events: readonly EventEntry[]) => void;
}

type Answer = (result: object) => void;

/** Carries out a call of `executeMethod`; the answer's `Error` is one of `OFFICE_ERROR`. */
export function executeMethod(callee: Callee, data: Record<string, unknown>, answer: Answer): void {
  const { host, commands } = callee;
  const method = isRecord(data["DdaMethod"]) ? data["DdaMethod"]["DispatchId"] : null;
  switch (method) {
    case METHOD.richApi:
      return richApi(callee, data["ArrayData"], answer);
    case METHOD.commandCompleted:
      commands.completed(data["0"], data["1"]);
      return answer({ Error: OFFICE_ERROR.none });
    case METHOD.refreshSettings:
      return answer(readSettings(host.workbook.book));
    case METHOD.saveSettings:
      return answer(saveSettings(host.workbook.book, data));
    case METHOD.getSelectedData:
      return getSelectedData(host, data, answer);
    case METHOD.setSelectedData:
      return setSelectedData(host, data, answer);
    case METHOD.accessToken:
    case METHOD.authContext:
      return answer({ Error: OFFICE_ERROR.noSingleSignOn });
    default:
      answer({ Error: OFFICE_ERROR.notSupported });
  }
}

function richApi(callee: Callee, data: unknown, answer: Answer): void {
  if (!Array.isArray(data)) throw new TypeError("a request without data");
  const [, , , , text, , flags] = data as unknown[];
  if (typeof text !== "string") throw new TypeError("a request without a body");
  const body = JSON.parse(text) as RequestBody;
  if (isAboutAddin(body)) askServices(callee, body, Number(flags), answer);
  else askWorkbook(callee, { body, text, flags: Number(flags) }, answer);
}

/** Services come of no workbook, but are made by their names. */
function isAboutAddin({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === PATH.newObject);
}

function askWorkbook(
  { host, client }: Callee,
  request: { body: RequestBody; text: string; flags: number },
  answer: Answer,
): void {
  host.submit({ ...request, client }, (reply) => {
    const error = officeError(reply);
    answer(error === OFFICE_ERROR.none ? richApiAnswer(reply.body) : { Error: error });
    host.flushEvents();
  });
}

/** Requests about the add-in itself: a read-only workbook or a tester's trouble is nothing to them. */
function askServices(
  { host, services, tell }: Callee,
  body: RequestBody,
  flags: number,
  answer: Answer,
): void {
  host.whenReady(flags, () => {
    answer(richApiAnswer(JSON.stringify(execute(host.workbook, body, services.client))));
    tell(services.settle());
  });
}

/** The status in it is not read by office.js; the body is a text within the text of the envelope. */
function richApiAnswer(body: string): object {
  return { Error: OFFICE_ERROR.none, Data: [200, ["Content-Type", "application/json"], body] };
}
