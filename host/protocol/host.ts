import type { Book } from "../model/book";
import type { EventEntry } from "../model/events";
import type { HostError } from "../model/hostError";
import { accessDenied } from "../model/hostError";
import { Workbook } from "../model/workbook";
import type { Client } from "./client";
import { execute } from "./engine";
import { inCellEditMode, internalError, payloadTooLarge, refused } from "./refusals";
import type { StartState } from "./services/appRuntimePersistenceService";
import { NO_TROUBLE, type Trouble, connectionLost } from "./trouble";
import { isLongerThan } from "./utf8";
import { ACTION, FLAG, type Action, type RequestBody } from "./wire";

/** What the host refuses, in bytes of UTF-8. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Those of Excel on the web, where a message may be 5 MB. */
const WEB_LIMITS: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 };

/** What a transport hands over of a client's. */
export interface Request {
  readonly body: RequestBody;
  /** What came over the wire, whose size is limited. Guess: over XDM it is the body that counts, not its envelope. */
  readonly text: string;
  readonly flags: number;
  readonly client: Client;
}

/** An answer: `body` is JSON text, of a response with status 200, else of the refusal of the whole request. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

type EventListener = (events: readonly EventEntry[]) => void;

/** Excel with one open workbook, as clients see it over any transport. */
export class Host {
  readonly workbook: Workbook;
  /** What the add-in has asked for when the workbook is opened the next time. */
  readonly start: StartState = { atOpening: "Inactive" };
  private editing = false;
  private waiting: (() => void)[] = [];
  private readonly listeners = new Set<EventListener>();
  private trouble = NO_TROUBLE;
  private requests = 0;

  constructor(
    book: Book,
    public limits: Limits = WEB_LIMITS,
  ) {
    this.workbook = new Workbook(book);
  }

  /**
   * Answers a request, now or, where it asks to wait while a cell is being edited, when the editing has ended. A fault
   * of the host is answered too, and then thrown.
   */
  submit(request: Request, answer: (reply: Reply) => void): void {
    const { trouble } = this;
    const number = releasesOnly(request.body) ? null : ++this.requests;
    const reply = () => (number === null ? this.execute(request) : this.befall(trouble, number, request));
    const run = () => this.whenReady(request.flags, () => settle(reply, answer));
    if (trouble.delay === 0) run();
    else setTimeout(run, trouble.delay);
  }

  /** Does something at once or, where the flags of its request ask for that, when no cell is being edited. */
  whenReady(flags: number, run: () => void): void {
    if (this.editing && (flags & FLAG.waitsForCellEdit) !== 0) this.waiting.push(run);
    else run();
  }

  /** From now on this befalls the requests. */
  setTrouble(trouble: Trouble): void {
    this.trouble = trouble;
    this.requests = 0;
  }

  /** The user begins to edit a cell: requests are refused, or wait, until it ends. */
  beginCellEdit(): void {
    this.editing = true;
  }

  /** The user has finished the cell; what waited is carried out. */
  endCellEdit(): void {
    this.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const run of waiting) run();
  }

  /** Every client connected is to hear of events; returns how to stop. */
  onEvents(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Tells of the events raised since the last time: called after the answer of the request that caused them, and after
   * what no request made.
   */
  flushEvents(): void {
    this.workbook.recalculate();
    const events = this.workbook.events.take();
    if (events.length > 0) for (const listener of this.listeners) listener(events);
  }

  private befall(trouble: Trouble, number: number, request: Request): Reply {
    const before = trouble.before(number);
    if (before !== null) return before;
    const { body } = request;
    const done = trouble.middle(number, body.Actions.length);
    if (done === null) {
      const reply = this.execute(request);
      return trouble.after(number) ?? reply;
    }
    this.execute({ ...request, body: { ...body, Actions: body.Actions.slice(0, done) } });
    trouble.after(number);
    return connectionLost();
  }

  private execute(request: Request): Reply {
    const refusal = this.refusal(request);
    if (refusal !== null) return refused(refusal);
    const text = JSON.stringify(execute(this.workbook, request.body, request.client));
    const tooLong = isLongerThan(text, this.limits.responseBytes);
    return tooLong ? refused(payloadTooLarge("Response")) : { status: 200, body: text };
  }

  /** Guess: a workbook open for reading only refuses any request that would write, as a whole. */
  private refusal({ text, flags }: Request): HostError | null {
    if (isLongerThan(text, this.limits.requestBytes)) return payloadTooLarge("Request");
    if (this.editing) return inCellEditMode();
    return this.workbook.book.readOnly && (flags & FLAG.writes) !== 0 ? accessDenied() : null;
  }
}

function settle(reply: () => Reply, answer: (reply: Reply) => void): void {
  let made = refused(internalError());
  try {
    made = reply();
  } finally {
    answer(made);
  }
}

/** The client sends these by itself when it is done with ranges, and nobody hears of their fate. */
function releasesOnly({ Actions }: RequestBody): boolean {
  return (
    Actions.length > 0 && Actions.every(isRelease) && Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

function isRelease({ ActionType, Name }: Action): boolean {
  return ActionType === ACTION.instantiate || Name === "_RemoveReference";
}
