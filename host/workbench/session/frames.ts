import type { Host } from "../../protocol/host";
import { XdmConnection } from "../../protocol/xdm";
import type { FrameOptions, Invocation, PageCalls } from "../../protocol/xdmFrame";
import { levelClient } from "./levelClient";

interface Frame {
  readonly connection: XdmConnection;
  readonly port: MessagePort;
}

/** The frames that hold the add-in, each answered over its own port. */
export class Frames {
  private readonly frames = new Map<string, Frame>();

  connect(host: Host, options: FrameOptions, port: MessagePort, page: PageCalls): void {
    this.disconnect(options.conversation);
    const send = (text: string) => port.postMessage(text);
    const connection = new XdmConnection(host, options, page, send, levelClient(options.level));
    this.frames.set(options.conversation, { connection, port });
    port.onmessage = ({ data }: MessageEvent<unknown>) => connection.receive(textOf(data));
  }

  disconnect(conversation: string): void {
    const frame = this.frames.get(conversation);
    if (frame === undefined) return;
    this.frames.delete(conversation);
    frame.connection.close();
    frame.port.close();
  }

  disconnectAll(): void {
    for (const conversation of [...this.frames.keys()]) this.disconnect(conversation);
  }

  /** A frame that is gone meanwhile has failed. */
  invoke(
    conversation: string,
    functionName: string,
    controlId: string,
    seconds: number,
  ): Promise<Invocation> {
    const frame = this.frames.get(conversation);
    return frame === undefined
      ? Promise.resolve("failed")
      : frame.connection.invoke(functionName, controlId, seconds);
  }

  paneShown(conversation: string, shown: boolean): void {
    this.frames.get(conversation)?.connection.paneShown(shown);
  }

  enter(conversation: string, from: "start" | "end"): void {
    this.frames.get(conversation)?.connection.enter(from);
  }
}

function textOf(data: unknown): string {
  if (typeof data !== "string") throw new TypeError("a frame sends texts only");
  return data;
}
