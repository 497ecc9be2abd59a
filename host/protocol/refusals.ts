import { HostError } from "../model/hostError";
import type { Reply } from "./host";

/** The reply to a request that is refused as a whole. */
export function refused({ code, message, status }: HostError): Reply {
  return { status, body: JSON.stringify({ error: { code, message } }) };
}

/** The code of a refusal as `refused` makes it. */
export function refusalCode({ body }: Reply): string {
  const { error } = JSON.parse(body) as { error: { code: string } };
  return error.code;
}

export function payloadTooLarge(which: "Request" | "Response"): HostError {
  return new HostError(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} payload size has exceeded the limit.`,
    400,
  );
}

export function inCellEditMode(): HostError {
  return new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  );
}

/** What a client is told of a fault of the host itself. */
export function internalError(): HostError {
  return new HostError("GeneralException", "There was an internal error while processing the request.", 500);
}
