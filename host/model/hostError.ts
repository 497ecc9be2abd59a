/**
 * A refusal that Excel's own client can be told of: `code` is one of `Excel.ErrorCodes`, `status` the HTTP status that
 * goes with it. Thrown by the model and turned into the answer's `Error` by the protocol.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Something named that does not exist. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** A name that is taken. */
export function itemAlreadyExists(): HostError {
  return new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409,
  );
}

/** An argument of the wrong type, form or size. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message, 400);
}

/** A member that this host lacks, by its client name such as `Range.getDirectPrecedents`. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The API ${member} is not available in this host.`, 404);
}

/** Protected or read-only. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** An object that is gone, such as a range on a deleted sheet. */
export function invalidReference(): HostError {
  return new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);
}

/** More cells than one range may be asked for. */
export function rangeExceedsLimit(): HostError {
  return new HostError(
    "RangeExceedsLimit",
    "The cell count in the range has exceeded the maximum supported number.",
    400,
  );
}

/** An operation that Excel refuses in the object's present state. */
export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message, 400);
}

/** Several areas are selected where one is asked for. */
export function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.", 400);
}

/** Rows cannot come or go where a filter hides some. */
export function insertDeleteConflict(): HostError {
  return new HostError(
    "InsertDeleteConflict",
    "The insert or delete operation attempted resulted in a conflict.",
    409,
  );
}

/** A table or list may not cover merged cells. */
export function mergedRangeConflict(): HostError {
  return new HostError(
    "MergedRangeConflict",
    "Cannot complete the operation: the range has merged cells.",
    400,
  );
}

/** A pivot table is, or would be, in the way. */
export function pivotTableRangeConflict(): HostError {
  return new HostError(
    "PivotTableRangeConflict",
    "The attempted operation causes a conflict with a PivotTable range.",
    400,
  );
}
