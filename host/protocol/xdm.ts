import type { EventEntry } from "../model/events";
import { appContext } from "./appContext";
import { AppCommands } from "./appCommands";
import { WORKBOOK_CLIENT, type Client } from "./client";
import { wireEntries } from "./events";
import { executeMethod, type Callee } from "./executeMethod";
import { ENTERING, focusLeavesTo } from "./focus";
import type { Host } from "./host";
import { LEGACY_EVENTS, legacyName } from "./legacyEvents";
import { OFFICE_ERROR } from "./officeErrors";
import { FrameServices } from "./services/frameServices";
import {
  CALL,
  answerText,
  eventText,
  isRecord,
  notificationText,
  readRequest,
  type XdmRequest,
} from "./xdmEnvelope";
import type { FrameOptions, Invocation, PageCalls } from "./xdmFrame";

/**
 * Answers the office.js of one frame with the texts of its XDM protocol. Every call of the frame's is answered, what the
 * host lacks with an error; texts of other conversations are left alone. A host may have several frames: each hears of
 * the events of the workbook.
 */
export class XdmConnection {
  private readonly registered = new Set<string>();
  private readonly callee: Callee;
  private readonly stopListening: () => void;
  private notifications = 0;

  /** `send` takes what goes to the frame; `client` is what its level lets it ask of the workbook. */
  constructor(
    host: Host,
    private readonly frame: FrameOptions,
    private readonly page: PageCalls,
    private readonly send: (text: string) => void,
    client: Client = WORKBOOK_CLIENT,
  ) {
    const commands = new AppCommands((data) => this.push("appCommandInvoked", data));
    const services = new FrameServices(frame, page, host.start);
    this.callee = { host, client, commands, services, tell: (events) => this.tell(events) };
    this.stopListening = host.onEvents((events) => this.tell(events));
  }

  /** Takes a text that came from the frame. A fault of the host is answered too, and then thrown. */
  receive(text: string): void {
    const request = readRequest(text, this.frame.conversation);
    if (request === null) return;
    try {
      if (request.kind === "invoke") this.invoked(request);
      else this.register(request);
    } catch (error) {
      this.answer(request, { Version: 1, Error: OFFICE_ERROR.internal });
      throw error;
    }
  }

  /** Runs a command of the ribbon in the frame, as soon as the frame listens. */
  invoke(functionName: string, controlId: string, seconds: number): Promise<Invocation> {
    return this.callee.commands.invoke(functionName, controlId, seconds);
  }

  /** Puts the focus on the frame's first or last control. */
  enter(from: "start" | "end"): void {
    this.send(notificationText(this.frame.conversation, ++this.notifications, ENTERING[from]));
  }

  /** The page has shown or hidden the pane by itself, as when its close button is pressed. */
  paneShown(shown: boolean): void {
    this.callee.services.pane.wasShown(shown);
    this.tell(this.callee.services.settle());
  }

  /** The frame is gone: it hears nothing more, what it ran has failed, and events that it had switched off are on. */
  close(): void {
    this.stopListening();
    this.callee.commands.close();
    this.callee.host.workbook.events.enabled = true;
  }

  private invoked(request: XdmRequest): void {
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        return this.start(request);
      case "ContextActivationManager_notifyHost":
        return this.notified(request);
      case "executeMethod": {
        const data = isRecord(request.data) ? request.data : {};
        return executeMethod(this.callee, data, (result) => this.answer(request, { Version: 1, ...result }));
      }
      default:
        this.answer(request, { Error: OFFICE_ERROR.notSupported }, CALL.notHandled);
    }
  }

  /** A page that starts anew knows nothing of what it had registered for, run or switched off before. */
  private start(request: XdmRequest): void {
    if (this.registered.size > 0) this.callee.host.workbook.events.enabled = true;
    this.registered.clear();
    this.callee.commands.stop();
    const shown = this.callee.services.pane.isShown;
    this.answer(request, appContext({ ...this.frame, shown }, this.callee.host.workbook.book));
  }

  private notified(request: XdmRequest): void {
    const to = focusLeavesTo(request.data);
    if (to !== null) this.page.leaveFrame(to);
    this.answer(request, { Error: OFFICE_ERROR.none });
  }

  private register(request: XdmRequest): void {
    const { action, kind } = request;
    if (!LEGACY_EVENTS.has(action)) return this.answer(request, { Error: OFFICE_ERROR.notSupported });
    if (kind === "register") this.registered.add(action);
    else this.registered.delete(action);
    this.answer(request, { Error: OFFICE_ERROR.none });
    if (action === "appCommandInvoked" && kind === "register") this.callee.commands.start();
  }

  private answer(request: XdmRequest, data: object, code: number = CALL.done): void {
    this.send(answerText(this.frame.conversation, request, data, code));
  }

  /** Pushes events of the workbook, each in the way that the frame listens to it. */
  private tell(events: readonly EventEntry[]): void {
    const messages = events.filter((event) => legacyName(event) === null);
    if (messages.length > 0) this.push("richApiMessage", { ArrayData: wireEntries(messages) });
    for (const event of events) {
      const name = legacyName(event);
      if (name !== null) this.push(name, {});
    }
  }

  private push(action: string, data: object): void {
    if (this.registered.has(action)) this.send(eventText(this.frame.conversation, action, data));
  }
}
