import type { EventEntry } from "../model/events";
import type { Json } from "../model/json";

/** Category of the messages that carry object events. */
const OBJECT_EVENT = 65_536;

/** Events as both transports carry them. */
export function wireEntries(events: readonly EventEntry[]): Json {
  return events.map(({ type, target, message, isRemote }, index) => [
    OBJECT_EVENT,
    type,
    target,
    JSON.stringify(message),
    index,
    isRemote,
  ]);
}
