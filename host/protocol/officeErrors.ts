import { refusalCode } from "./refusals";
import type { Reply } from "./host";

/** Numbers by which office.js knows what a call over XDM failed of. */
export const OFFICE_ERROR = {
  none: 0,
  coercionNotSupported: 1000,
  dataDoesNotFitSelection: 2002,
  cannotSaveSettings: 4001,
  notSupported: 5000,
  internal: 5001,
  cellIsEdited: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noPermission: 7000,
  noSuchFunction: 11_101,
  noSingleSignOn: 13_000,
} as const;

const OF_CODE: Readonly<Record<string, number>> = {
  AccessDenied: OFFICE_ERROR.noPermission,
  InvalidOperationInCellEditMode: OFFICE_ERROR.cellIsEdited,
  RequestPayloadSizeLimitExceeded: OFFICE_ERROR.requestTooLarge,
  ResponsePayloadSizeLimitExceeded: OFFICE_ERROR.responseTooLarge,
};

/** The number of a reply: none of one that was carried out, `internal` of a refusal that has no number of its own. */
export function officeError(reply: Reply): number {
  return reply.status === 200 ? OFFICE_ERROR.none : errorOfCode(refusalCode(reply));
}

/** As `officeError`, of a code such as `AccessDenied`. */
export function errorOfCode(code: string): number {
  return OF_CODE[code] ?? OFFICE_ERROR.internal;
}
