import type { Json } from "./json";

/** Event types that a host tells clients of; the numbers are the client's own. */
export const EVENT = {
  selectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  chartAdded: 50,
  chartDeleted: 53,
  workbookActivated: 2203,
} as const;

/** Target of the events that concern any sheet or table. */
export const WHOLE_WORKBOOK = "Workbook";

/** Who changes the workbook: the add-in, the one who sits at it, or somebody else who has it open. */
export type Actor = "add-in" | "user" | "colleague";

/** One event on its way to the client. */
export interface EventEntry {
  readonly type: number;
  /** `""` for an event that the client listens to without telling the host. */
  readonly target: string;
  readonly message: Json;
  /** A colleague's doing. */
  readonly isRemote: boolean;
}

/** Who listens to what, and what has happened since it was last told. */
export class Events {
  /** False while the add-in has switched its events off: nothing is raised then. */
  enabled = true;
  private actor: Actor = "add-in";
  private readonly listeners = new Map<string, number>();
  private raised: EventEntry[] = [];

  /** Does something in somebody else's name than the add-in's; what is raised meanwhile says so. */
  actingAs<T>(actor: Actor, work: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
    }
  }

  /** `Excel.EventSource` of what happens now. */
  get source(): "Local" | "Remote" {
    return this.actor === "colleague" ? "Remote" : "Local";
  }

  /** `Excel.EventTriggerSource` of what happens now. */
  get triggerSource(): "ThisLocalAddin" | "Unknown" {
    return this.actor === "add-in" ? "ThisLocalAddin" : "Unknown";
  }

  register(type: number, target: string): void {
    this.listeners.set(`${type}|${target}`, this.count(type, target) + 1);
  }

  unregister(type: number, target: string): void {
    this.listeners.set(`${type}|${target}`, Math.max(0, this.count(type, target) - 1));
  }

  /** Whether any of the targets listens now; what is costly to tell is worked out only then. */
  hears(type: number, targets: readonly string[]): boolean {
    return this.enabled && targets.some((target) => this.count(type, target) > 0);
  }

  /** Tells each target that listens. */
  raise(type: number, targets: readonly string[], message: Json): void {
    for (const target of targets) {
      if (this.hears(type, [target])) this.tell(type, target, message);
    }
  }

  /** Tells of an event that is listened to without registration. */
  announce(type: number): void {
    if (this.enabled) this.tell(type, "", {});
  }

  /** The events raised since the last call, in order. */
  take(): readonly EventEntry[] {
    const raised = this.raised;
    this.raised = [];
    return raised;
  }

  private tell(type: number, target: string, message: Json): void {
    this.raised.push({ type, target, message, isRemote: this.source === "Remote" });
  }

  private count(type: number, target: string): number {
    return this.listeners.get(`${type}|${target}`) ?? 0;
  }
}

interface Listened {
  readonly workbook: { readonly events: Events };
  readonly eventTarget: string;
}

/**
 * The wire's methods for registering to each event, by the words that follow `_Register`: `{ ActivatedEvent: 11 }` gives
 * `_RegisterActivatedEvent` and its opposite.
 */
export function eventMethods(
  types: Readonly<Record<string, number>>,
): Record<string, (object: Listened) => void> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [`_Register${name}`, (object: Listened) => object.workbook.events.register(type, object.eventTarget)],
      [
        `_Unregister${name}`,
        (object: Listened) => object.workbook.events.unregister(type, object.eventTarget),
      ],
    ]),
  );
}

/** The events of one worksheet that its collection has too. */
export const WORKSHEET_EVENTS = {
  ActivatedEvent: EVENT.worksheetActivated,
  CalculatedEvent: EVENT.worksheetCalculated,
  ColumnSortedEvent: EVENT.worksheetColumnSorted,
  DataChangedEvent: EVENT.worksheetChanged,
  DeactivatedEvent: EVENT.worksheetDeactivated,
  EventNameChanged: EVENT.worksheetNameChanged,
  EventVisibilityChanged: EVENT.worksheetVisibilityChanged,
  FormatChangedEvent: EVENT.worksheetFormatChanged,
  FormulaChangedEvent: EVENT.worksheetFormulaChanged,
  ProtectionChangedEvent: EVENT.worksheetProtectionChanged,
  RowHiddenChangedEvent: EVENT.worksheetRowHiddenChanged,
  RowSortedEvent: EVENT.worksheetRowSorted,
  SelectionChangedEvent: EVENT.worksheetSelectionChanged,
  SingleClickedEvent: EVENT.worksheetSingleClicked,
};
