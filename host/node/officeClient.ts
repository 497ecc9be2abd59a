import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Host, Reply } from "../protocol/host";
import { deliver, flushEvents, parseRequest, replyText, type NativeBridge } from "../protocol/nativeBridge";

const BUNDLE = "excel-web-16.00.js";

/** What has gone over the bridge, in messages of the client and bytes of both sides. */
export interface Traffic {
  messages: number;
  requestBytes: number;
  responseBytes: number;
}

/** A host that office.js in this process is connected to. */
export interface OfficeClient {
  readonly traffic: Traffic;
  /**
   * Called with the number of each request, from 1, before the host gets it. The reply that it gives, if any, is sent
   * in place of the host's; it may also change the workbook.
   */
  beforeRequest: ((number: number) => Reply | null) | null;
  /** Sends the events of changes that no request made. */
  flushEvents(): void;
}

/** What the bundle needs of a page, and the bridge that it looks for. */
interface OfficeGlobals {
  window?: unknown;
  document?: unknown;
  navigator?: unknown;
  location?: unknown;
  _richApiNativeBridge?: NativeBridge;
}

/**
 * Connects the unmodified office.js to a host; the bundle is loaded the first time and defines `Excel`, `Office` and
 * `OfficeExtension` as globals itself. Called again, it puts another host behind the same bridge.
 */
export function connectOffice(host: Host): OfficeClient {
  const globals: OfficeGlobals = globalThis;
  const client = new BridgeClient(host);
  if (globals._richApiNativeBridge === undefined) {
    globals._richApiNativeBridge = client;
    loadBundle(globals);
  } else {
    client.onMessageFromHost = globals._richApiNativeBridge.onMessageFromHost;
    globals._richApiNativeBridge.sendMessageToHost = (text) => client.sendMessageToHost(text);
  }
  return client;
}

class BridgeClient implements OfficeClient, NativeBridge {
  readonly traffic: Traffic = { messages: 0, requestBytes: 0, responseBytes: 0 };
  beforeRequest: OfficeClient["beforeRequest"] = null;
  onMessageFromHost?: (text: string) => void;

  constructor(private readonly host: Host) {}

  sendMessageToHost(text: string): void {
    this.traffic.messages++;
    this.traffic.requestBytes += Buffer.byteLength(text);
    const reply = this.beforeRequest?.(this.traffic.messages) ?? null;
    if (reply === null) deliver(this.host, text, (answer) => this.send(answer));
    else this.send(replyText(parseRequest(text).id, reply));
  }

  flushEvents(): void {
    flushEvents(this.host, (text) => this.send(text));
  }

  /** A later task, since the client is still busy with what it sends. */
  private send(text: string): void {
    this.traffic.responseBytes += Buffer.byteLength(text);
    setTimeout(() => this.onMessageFromHost?.(text), 0);
  }
}

/** An indirect `eval` runs the bundle in the global scope, where its `var Excel` becomes a global. */
function loadBundle(globals: OfficeGlobals): void {
  globals.window ??= globals;
  globals.document ??= { readyState: "complete" };
  globals.navigator ??= { userAgent: "Node" };
  globals.location ??= {
    href: "https://localhost/",
    hostname: "localhost",
    protocol: "https:",
    search: "",
    hash: "",
  };
  const office = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  const run = globalThis.eval;
  run(readFileSync(join(dirname(office), "dist", BUNDLE), "utf8"));
}
