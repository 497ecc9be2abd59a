import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const START = path.join(__dirname, "../../scripts/start.mjs");

/** The workbench's server, as `npm start` starts it, on ports that are free. */
export class WorkbenchServer {
  private constructor(
    readonly address: string,
    private readonly process: ChildProcess,
  ) {}

  /** Resolves when it prints its address; rejects with what it printed instead where it ends before that. */
  static start(): Promise<WorkbenchServer> {
    const server = spawn(process.execPath, [START, "--port", "0", "--addin-port", "0"]);
    let printed = "";
    return new Promise((resolve, reject) => {
      server.stderr.on("data", (text: Buffer) => (printed += text.toString()));
      server.stdout.on("data", (text: Buffer) => {
        printed += text.toString();
        const [address] = /https:\/\/localhost:\d+\//.exec(printed) ?? [];
        if (address !== undefined) resolve(new WorkbenchServer(address, server));
      });
      server.on("exit", () => reject(new Error(`The server ended: ${printed}`)));
    });
  }

  stop(): void {
    this.process.kill();
  }
}
