import { OFFICE_ERROR } from "./officeErrors";
import type { Invocation } from "./xdmFrame";

interface Pending {
  readonly id: string;
  /** The event's data: id, name of the function and JSON text of what the function is given. */
  readonly data: readonly string[];
  readonly end: (how: Invocation) => void;
}

/** The ribbon's commands on their way to the functions of a frame, kept until the frame listens to them. */
export class AppCommands {
  private listening = false;
  private queued: Pending[] = [];
  private readonly running = new Map<string, Pending>();
  private count = 0;

  constructor(private readonly push: (data: readonly string[]) => void) {}

  /** Runs a function for a control; a function that never says that it has completed is given up after `seconds`. */
  invoke(functionName: string, controlId: string, seconds: number): Promise<Invocation> {
    const id = `command-${++this.count}`;
    const data = [id, functionName, JSON.stringify({ source: { id: controlId } })];
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.giveUp(id), seconds * 1000);
      this.queued.push({ id, data, end: (how) => (clearTimeout(timer), resolve(how)) });
      this.sendQueued();
    });
  }

  /** The frame listens from now on. */
  start(): void {
    this.listening = true;
    this.sendQueued();
  }

  /** The frame starts anew or is gone: what it was running has failed. */
  stop(): void {
    this.listening = false;
    for (const id of [...this.running.keys()]) this.end(id, "failed");
  }

  /** No frame will ever listen: what waits for one has failed too. */
  close(): void {
    this.stop();
    for (const { end } of this.queued) end("failed");
    this.queued = [];
  }

  /** The frame tells how a command ended; the number is one of `OFFICE_ERROR`. */
  completed(id: unknown, error: unknown): void {
    if (error === OFFICE_ERROR.none) this.end(id, "completed");
    else this.end(id, error === OFFICE_ERROR.noSuchFunction ? "no-such-function" : "failed");
  }

  private giveUp(id: string): void {
    const queued = this.queued.find((command) => command.id === id);
    this.queued = this.queued.filter((command) => command !== queued);
    queued?.end("timed-out");
    this.end(id, "timed-out");
  }

  private end(id: unknown, how: Invocation): void {
    if (typeof id !== "string") return;
    this.running.get(id)?.end(how);
    this.running.delete(id);
  }

  private sendQueued(): void {
    if (!this.listening) return;
    const commands = this.queued;
    this.queued = [];
    for (const command of commands) {
      this.running.set(command.id, command);
      this.push(command.data);
    }
  }
}
