import type { Command } from "../../host/commandLine/arguments";
import { type CommandResult, runCommand } from "../../host/commandLine/runCommand";
import { connectOffice } from "../../host/node/officeClient";
import { Host } from "../../host/protocol/host";
import { FileFault } from "../../host/xlsx/fault";
import { type OpenWorkbook, openWorkbook } from "../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";

/** How a command ended: the file's fault, Excel's, or a result and the file that it leaves. */
export type Ending =
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "stopped"; readonly code: string; readonly detail: string }
  | {
      readonly kind: "done";
      readonly result: CommandResult;
      readonly open: OpenWorkbook;
      readonly bytes: Uint8Array;
    };

/** Runs a command on a file as the command line does, without disk or terminal. What is no fault of the file's is thrown. */
export async function runBytes(bytes: Uint8Array, command: Command = "run"): Promise<Ending> {
  try {
    const open = openWorkbook(bytes, "bok.xlsx");
    connectOffice(new Host(open.book));
    const request = { command, files: ["bok.xlsx"], out: null, json: false, language: "sv" } as const;
    const outcome = await runCommand({ ...request, threshold: undefined }, () => undefined);
    if (!outcome.ok) return { kind: "stopped", ...outcome.fault };
    return { kind: "done", result: outcome.report, open, bytes: saveWorkbook(open) };
  } catch (fault) {
    if (fault instanceof FileFault) return { kind: "refused", code: fault.code };
    throw fault;
  }
}
