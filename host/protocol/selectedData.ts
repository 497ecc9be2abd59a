import { height, width } from "../model/area";
import { HostError } from "../model/hostError";
import type { Json } from "../model/json";
import { WORKBOOK_CLIENT } from "./client";
import type { Host, Reply } from "./host";
import { OFFICE_ERROR, errorOfCode, officeError } from "./officeErrors";
import {
  ACTION,
  FLAG,
  PATH,
  type Action,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";
import { isRecord } from "./xdmEnvelope";

type Answer = (data: object) => void;

const ROOT: ObjectPath = { ObjectPathType: PATH.global };
const SELECTION: ObjectPath = {
  ObjectPathType: PATH.method,
  Name: "GetSelectedRange",
  ParentObjectPathId: 1,
};

/** `getSelectedDataAsync` for all cells as a matrix; other ways of asking are refused. */
export function getSelectedData(host: Host, data: Record<string, unknown>, answer: Answer): void {
  const call = data["DdaGetBindingData"];
  if (!isRecord(call) || call["CoerceType"] !== "matrix" || call["FilterType"] === "onlyVisible")
    return answer({ Error: OFFICE_ERROR.coercionNotSupported });
  const name = call["ValueFormat"] === "formatted" ? "text" : "values";
  const load: Action = { Id: 1, ActionType: ACTION.query, ObjectPathId: 2, QueryInfo: { Select: [name] } };
  const body = { Actions: [load], ObjectPaths: { 1: ROOT, 2: SELECTION } };
  submit(host, body, 0, (reply) => answer(dataOf(reply)));
}

/**
 * `setSelectedDataAsync` with a text for one cell, or a matrix as large as the selection.
 * Guess: a matrix spreads from a single selected cell, and what does not fit is refused.
 */
export function setSelectedData(host: Host, data: Record<string, unknown>, answer: Answer): void {
  const call = data["DdaSetBindingData"];
  const matrix = isRecord(call) ? matrixOf(call) : null;
  if (matrix === null) return answer({ Error: OFFICE_ERROR.coercionNotSupported });
  const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
  const misfit = misfitOf(host, rows, columns);
  if (misfit !== OFFICE_ERROR.none) return answer({ Error: misfit });
  const resized = {
    ...SELECTION,
    Name: "GetAbsoluteResizedRange",
    ParentObjectPathId: 2,
    ...args(rows, columns),
  };
  const write: Action = {
    Id: 1,
    ActionType: ACTION.setProperty,
    Name: "Values",
    ObjectPathId: 3,
    ...args(matrix),
  };
  const body = { Actions: [write], ObjectPaths: { 1: ROOT, 2: SELECTION, 3: resized } };
  submit(host, body, FLAG.writes, (reply) => answer({ Error: errorIn(reply) }));
}

/** office.js makes a matrix of a text too. */
function matrixOf({ CoerceType: coercion, Data: data }: Record<string, unknown>): Json[][] | null {
  if (!Array.isArray(data) || !data.every(Array.isArray)) return null;
  const matrix = data as Json[][];
  return coercion === "matrix" || (coercion === "text" && isOneCell(matrix[0]?.[0])) ? matrix : null;
}

/** A text with tabs or line breaks would be for several cells. */
function isOneCell(text: Json | undefined): boolean {
  return typeof text === "string" && !/[\t\r\n]/.test(text);
}

function misfitOf(host: Host, rows: number, columns: number): number {
  try {
    const { area } = host.workbook.selectedRange();
    const single = height(area) === 1 && width(area) === 1;
    const fits = single || (height(area) === rows && width(area) === columns);
    return fits ? OFFICE_ERROR.none : OFFICE_ERROR.dataDoesNotFitSelection;
  } catch (error) {
    if (error instanceof HostError) return errorOfCode(error.code);
    throw error;
  }
}

function args(...values: unknown[]): Pick<Action, "ArgumentInfo"> {
  return { ArgumentInfo: { Arguments: values } };
}

function submit(host: Host, body: RequestBody, flags: number, answer: (reply: Reply) => void): void {
  host.submit({ body, text: JSON.stringify(body), flags, client: WORKBOOK_CLIENT }, answer);
}

function dataOf(reply: Reply): object {
  const error = errorIn(reply);
  if (error !== OFFICE_ERROR.none) return { Error: error };
  const { Results } = JSON.parse(reply.body) as ResponseBody;
  const read = Results[0]?.Value as { readonly Values?: Json; readonly Text?: Json };
  return { Error: error, Data: read.Values ?? read.Text };
}

function errorIn(reply: Reply): number {
  if (reply.status !== 200) return officeError(reply);
  const { Error: error } = JSON.parse(reply.body) as ResponseBody;
  return error === undefined ? OFFICE_ERROR.none : errorOfCode(error.Code);
}
