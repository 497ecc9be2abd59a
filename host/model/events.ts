import type { Json } from "./json";

/** Event types that a host tells clients of; the numbers are the client's own. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of the events that concern any sheet or table. */
export const WHOLE_WORKBOOK = "Workbook";

/** One event on its way to the client. */
export interface EventEntry {
  readonly type: number;
  readonly target: string;
  readonly message: Json;
}

/** Who listens to what, and what has happened since it was last told. */
export class Events {
  /** False while the add-in has switched its events off: nothing is raised then. */
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private raised: EventEntry[] = [];

  register(type: number, target: string): void {
    this.listeners.set(`${type}|${target}`, this.count(type, target) + 1);
  }

  unregister(type: number, target: string): void {
    this.listeners.set(`${type}|${target}`, Math.max(0, this.count(type, target) - 1));
  }

  /** Tells each target that listens. */
  raise(type: number, targets: readonly string[], message: Json): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (this.count(type, target) > 0) this.raised.push({ type, target, message });
    }
  }

  /** The events raised since the last call, in order. */
  take(): readonly EventEntry[] {
    const raised = this.raised;
    this.raised = [];
    return raised;
  }

  private count(type: number, target: string): number {
    return this.listeners.get(`${type}|${target}`) ?? 0;
  }
}

interface Listened {
  readonly workbook: { readonly events: Events };
  readonly eventTarget: string;
}

/** The wire's methods for registering to each event: `{ Activated: 11 }` gives `_RegisterActivatedEvent` and its opposite. */
export function eventMethods(
  types: Readonly<Record<string, number>>,
): Record<string, (object: Listened) => void> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        (object: Listened) => object.workbook.events.register(type, object.eventTarget),
      ],
      [
        `_Unregister${name}Event`,
        (object: Listened) => object.workbook.events.unregister(type, object.eventTarget),
      ],
    ]),
  );
}
