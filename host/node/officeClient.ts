import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { WORKBOOK_CLIENT, type Client } from "../protocol/client";
import type { Host } from "../protocol/host";
import { deliver, eventsText, type NativeBridge } from "../protocol/nativeBridge";
import { NO_TROUBLE, type Hook } from "../protocol/trouble";

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
  /** What happens before each request from now on, by the trouble of the host. */
  beforeRequest: Hook;
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

let connected: BridgeClient | null = null;

/**
 * Connects the unmodified office.js to a host; the bundle is loaded the first time and defines `Excel`, `Office` and
 * `OfficeExtension` as globals itself. Called again, it puts another host behind the same bridge.
 */
export function connectOffice(host: Host, client: Client = WORKBOOK_CLIENT): OfficeClient {
  const globals: OfficeGlobals = globalThis;
  connected?.disconnect();
  const bridge = new BridgeClient(host, client);
  connected = bridge;
  if (globals._richApiNativeBridge === undefined) {
    globals._richApiNativeBridge = bridge;
    loadBundle(globals);
  } else {
    bridge.onMessageFromHost = globals._richApiNativeBridge.onMessageFromHost;
    globals._richApiNativeBridge.sendMessageToHost = (text) => bridge.sendMessageToHost(text);
  }
  return bridge;
}

class BridgeClient implements OfficeClient, NativeBridge {
  readonly traffic: Traffic = { messages: 0, requestBytes: 0, responseBytes: 0 };
  onMessageFromHost?: (text: string) => void;

  /** From now on office.js hears nothing of this host. */
  readonly disconnect: () => void;

  constructor(
    private readonly host: Host,
    private readonly client: Client,
  ) {
    this.disconnect = host.onEvents((events) => this.send(eventsText(events)));
  }

  set beforeRequest(before: Hook) {
    this.host.setTrouble({ ...NO_TROUBLE, before });
  }

  sendMessageToHost(text: string): void {
    this.traffic.messages++;
    this.traffic.requestBytes += Buffer.byteLength(text);
    deliver(this.host, this.client, text, (answer) => this.send(answer));
  }

  flushEvents(): void {
    this.host.flushEvents();
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
