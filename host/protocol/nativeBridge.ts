import type { EventEntry } from "../model/events";
import type { Client } from "./client";
import { wireEntries } from "./events";
import type { Host, Reply } from "./host";
import type { RequestBody } from "./wire";

/**
 * What office.js looks for under the global name `_richApiNativeBridge` before it is loaded. It sets `onMessageFromHost`
 * itself.
 */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** A request as it comes over the bridge. */
export interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody };
}

/** Carries a request to the host and its answer to `send`; then whoever listens hears of the events. */
export function deliver(host: Host, client: Client, text: string, send: (text: string) => void): void {
  const { id, flags = 0, message } = parseRequest(text);
  host.submit({ body: message.body, text, flags, client }, (reply) => {
    send(replyText(id, reply));
    host.flushEvents();
  });
}

/** `TypeError` for a text that is no request: office.js sends no such. */
function parseRequest(text: string): BridgeMessage {
  const request: unknown = JSON.parse(text);
  if (!isRequest(request)) throw new TypeError(`not a request: ${text.slice(0, 80)}`);
  return request;
}

function isRequest(value: unknown): value is BridgeMessage {
  return isRecord(value) && typeof value["id"] === "number" && isRecord(value["message"]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** An answer as the bridge carries it. The body is JSON already and is put in as it is. */
function replyText(id: number, { status, body }: Reply): string {
  return `{"id":${id},"type":2,"flags":0,"message":{"statusCode":${status},"headers":{},"body":${body}}}`;
}

/** Events as the bridge carries them. */
export function eventsText(events: readonly EventEntry[]): string {
  return JSON.stringify({ type: 3, message: { entries: wireEntries(events) } });
}
