import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type * as Jsdom from "jsdom";
import type { DOMWindow, JSDOM } from "jsdom";
import type { Client } from "../../../host/protocol/client";
import type { Host } from "../../../host/protocol/host";
import { XdmConnection } from "../../../host/protocol/xdm";
import type { FrameOptions, PageCalls, RibbonUpdate } from "../../../host/protocol/xdmFrame";

/** From test/environment.cjs. */
declare const jsdom: typeof Jsdom;

const ORIGIN = "https://localhost";
const OFFICE = `${ORIGIN}/office/`;
const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** What the page around a frame was asked for, in order. */
export type PageCall =
  | readonly ["show"]
  | readonly ["hide"]
  | readonly ["leave", "next" | "previous" | "grid"]
  | readonly ["ribbon", RibbonUpdate];

/** A page with the unmodified office.js in it, connected to a host. */
export interface OfficeFrame {
  readonly connection: XdmConnection;
  readonly window: Window & {
    readonly Office: typeof Office;
    readonly Excel: typeof Excel;
    readonly Event: typeof Event;
  };
  readonly calls: readonly PageCall[];
  /** Texts that the host has sent. */
  readonly sent: readonly string[];
  readonly ready: { readonly host: string; readonly platform: string; readonly addin: unknown };
}

let launches = 0;
const open: DOMWindow[] = [];

afterEach(() => {
  for (const window of open.splice(0)) window.close();
});

/** Starts a page with office.js in it, up to `Office.onReady`. It is closed after the test. */
export async function openFrame(
  host: Host,
  options: Partial<FrameOptions> = {},
  client?: Client,
): Promise<OfficeFrame> {
  const launch = ++launches;
  const frame: FrameOptions = {
    conversation: `conversation-${launch}`,
    addinId: `addin-${launch}`,
    locale: "sv-SE",
    level: "web",
    sharedRuntime: true,
    shown: true,
    ...options,
  };
  const dom = blankPage(frame, launch);
  const { window } = dom;
  open.push(window);
  const calls: PageCall[] = [];
  const sent: string[] = [];
  const connection = new XdmConnection(
    host,
    frame,
    pageOf(calls),
    (text) => {
      sent.push(text);
      setTimeout(() => window.dispatchEvent(message(window, text)), 0);
    },
    client,
  );
  Object.defineProperty(window, "parent", {
    value: { postMessage: (text: string) => connection.receive(text) },
  });
  window.eval(officeFile("office.js") ?? "");
  const office = window as unknown as OfficeFrame["window"];
  const ready = (await office.Office.onReady()) as unknown as OfficeFrame["ready"];
  return { connection, window: office, calls, sent, ready };
}

function blankPage(frame: FrameOptions, launch: number): JSDOM {
  const dom = new jsdom.JSDOM(
    `<!doctype html><html><head><script src="${OFFICE}office.js"></script></head><body></body></html>`,
    {
      url: `${ORIGIN}/taskpane.html`,
      runScripts: "outside-only",
      virtualConsole: new jsdom.VirtualConsole(),
      pretendToBeVisual: true,
    },
  );
  const { window } = dom;
  // jsdom has no `domain`, by which office.js trusts the page around it.
  Object.defineProperty(window.document, "domain", { value: window.location.hostname });
  window.name = frameName(frame, launch);
  const append = window.document.head.appendChild.bind(window.document.head);
  window.document.head.appendChild = <N extends Node>(node: N): N =>
    node instanceof window.HTMLScriptElement ? (run(window, node), node) : append(node);
  return dom;
}

function frameName({ conversation, addinId, locale, sharedRuntime }: FrameOptions, launch: number): string {
  return JSON.stringify({
    baseFrameName: `frame-${launch}`,
    hostInfo: `Excel$Web$16.00$${locale}$correlation$$disableLogging$${sharedRuntime ? 1 : 0}`,
    xdmInfo: `${conversation}|${addinId}|${ORIGIN}`,
    serializerVersion: 1,
    appContext: null,
    flights: "[]",
  });
}

/** office.js loads the rest of itself by script elements. */
function run(window: DOMWindow, script: HTMLScriptElement): void {
  const text = officeFile(script.src.replace(OFFICE, ""));
  setTimeout(() => {
    if (text !== null) window.eval(text);
    const event = new window.Event(text === null ? "error" : "load");
    if (text === null) script.onerror?.(event);
    else script.onload?.(event);
  }, 0);
}

function officeFile(name: string): string | null {
  const path = join(DIST, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** office.js takes no request from nowhere; the page itself stands in for the one around it, and leaves the answer be. */
function message(window: DOMWindow, data: string): Event {
  return new window.MessageEvent("message", { data, origin: ORIGIN, source: window as unknown as Window });
}

function pageOf(calls: PageCall[]): PageCalls {
  return {
    showPane: () => void calls.push(["show"]),
    hidePane: () => void calls.push(["hide"]),
    leaveFrame: (to) => void calls.push(["leave", to]),
    updateRibbon: (update) => void calls.push(["ribbon", update]),
  };
}

/** Waits for the result of a call with a callback. */
export function resultOf<T>(
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> {
  return new Promise((resolve) => call(resolve));
}

/** Waits until texts that are under way have arrived. */
export function arrival(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
