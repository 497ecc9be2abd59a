import type { Book } from "../model/book";
import type { EventEntry } from "../model/events";
import { HostError, accessDenied } from "../model/hostError";
import { Workbook } from "../model/workbook";
import { execute } from "./engine";
import { utf8Length } from "./utf8";
import { FLAG, type RequestBody } from "./wire";

/** What the host refuses, in bytes of UTF-8. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Those of Excel on the web, where a message may be 5 MB. */
const WEB_LIMITS: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 };

/** What the transport knows of a request besides its body. */
export interface Envelope {
  readonly bytes: number;
  readonly flags: number;
}

/** An answer: `body` is JSON text, of a response with status 200, else of the refusal of the whole request. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Excel with one open workbook, as a client sees it over any transport. */
export class Host {
  readonly workbook: Workbook;
  private editing = false;
  private waiting: (() => void)[] = [];

  constructor(
    book: Book,
    private readonly limits: Limits = WEB_LIMITS,
  ) {
    this.workbook = new Workbook(book);
  }

  /**
   * Answers a request, now or, where it asks to wait while a cell is being edited, when the editing has ended.
   */
  submit(body: RequestBody, envelope: Envelope, answer: (reply: Reply) => void): void {
    const run = () => answer(this.execute(body, envelope));
    if (this.editing && (envelope.flags & FLAG.waitsForCellEdit) !== 0) this.waiting.push(run);
    else run();
  }

  /** Answers a request at once. */
  execute(body: RequestBody, envelope: Envelope): Reply {
    const refusal = this.refusal(envelope);
    if (refusal !== null) return refused(refusal);
    const text = JSON.stringify(execute(this.workbook, body));
    const tooLong = text.length > this.limits.responseBytes || utf8Length(text) > this.limits.responseBytes;
    return tooLong ? refused(payloadTooLarge("Response")) : { status: 200, body: text };
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

  /** The events raised since the last call, to be sent after the answer of the request that caused them. */
  takeEvents(): readonly EventEntry[] {
    return this.workbook.events.take();
  }

  /** Guess: a workbook open for reading only refuses any request that would write, as a whole. */
  private refusal({ bytes, flags }: Envelope): HostError | null {
    if (bytes > this.limits.requestBytes) return payloadTooLarge("Request");
    if (this.editing) return inCellEditMode();
    return this.workbook.book.readOnly && (flags & FLAG.writes) !== 0 ? accessDenied() : null;
  }
}

function refused({ code, message, status }: HostError): Reply {
  return { status, body: JSON.stringify({ error: { code, message } }) };
}

function payloadTooLarge(which: "Request" | "Response"): HostError {
  return new HostError(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} payload size has exceeded the limit.`,
    400,
  );
}

function inCellEditMode(): HostError {
  return new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  );
}
