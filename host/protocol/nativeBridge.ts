import type { EventEntry } from "../model/events";
import type { Host, Reply } from "./host";
import { utf8Length } from "./utf8";
import type { RequestBody } from "./wire";

/** Category of the messages that carry object events. */
const OBJECT_EVENT = 65_536;

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

/** Carries a request to the host and what comes back, the answer and then its events, to `send`. */
export function deliver(host: Host, text: string, send: (text: string) => void): void {
  const request = parseRequest(text);
  const envelope = { bytes: utf8Length(text), flags: request.flags ?? 0 };
  host.submit(request.message.body, envelope, (reply) => {
    send(replyText(request.id, reply));
    flushEvents(host, send);
  });
}

/** `TypeError` for a text that is no request: office.js sends no such. */
export function parseRequest(text: string): BridgeMessage {
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

/** Sends the events that were raised since the last time, for changes that no request made. */
export function flushEvents(host: Host, send: (text: string) => void): void {
  const events = host.takeEvents();
  if (events.length > 0) send(eventsText(events));
}

/** An answer as the bridge carries it. The body is JSON already and is put in as it is. */
export function replyText(id: number, { status, body }: Reply): string {
  return `{"id":${id},"type":2,"flags":0,"message":{"statusCode":${status},"headers":{},"body":${body}}}`;
}

function eventsText(events: readonly EventEntry[]): string {
  const entries = events.map(({ type, target, message, isRemote }, index) => [
    OBJECT_EVENT,
    type,
    target,
    JSON.stringify(message),
    index,
    isRemote,
  ]);
  return JSON.stringify({ type: 3, message: { entries } });
}
