import { HostError, apiNotFound } from "../model/hostError";
import { HostObject } from "../model/hostObject";
import type { Json } from "../model/json";
import type { Workbook } from "../model/workbook";
import { WORKBOOK_CLIENT, type Client } from "./client";
import { ObjectPaths } from "./objectPaths";
import { query } from "./query";
import {
  ACTION,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from "./wire";

/**
 * Carries out a batch: its actions in order, up to the first that is refused. What was done before it stays done. Only
 * a `HostError` is an answer; any other error is a fault of the host and thrown.
 */
export function execute(
  workbook: Workbook,
  body: RequestBody,
  client: Client = WORKBOOK_CLIENT,
): ResponseBody {
  const paths = new ObjectPaths(workbook, body.ObjectPaths, client);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    const outcome = attempt(paths, action);
    if (outcome instanceof HostError)
      return { Results, TraceIds, Error: wireError(outcome, paths.location, index) };
    if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
    Results.push({ ActionId: action.Id, Value: outcome });
  }
  return { Results, TraceIds, ...drawingError(workbook, body.Actions.length - 1) };
}

/** Guess: where a changed pivot turns out to have no room, Excel blames the action; here it is the last of the batch. */
function drawingError(workbook: Workbook, index: number): Pick<ResponseBody, "Error"> {
  try {
    workbook.settle();
    return {};
  } catch (error) {
    if (error instanceof HostError) return { Error: wireError(error, "PivotTable.refresh", index) };
    throw error;
  }
}

function attempt(paths: ObjectPaths, action: Action): Json | HostError {
  try {
    return perform(paths, action);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

function perform(paths: ObjectPaths, action: Action): Json {
  const { ActionType: kind, Name: name = "" } = action;
  if (kind === ACTION.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (kind) {
    case ACTION.instantiate:
      return object === null ? null : object.identity();
    case ACTION.query:
      paths.workbook.settle();
      paths.at(object, "Load");
      return query(object, action.QueryInfo ?? {}, paths.client);
    case ACTION.method:
      return valueOf(paths.call(object, name, action.ArgumentInfo));
    case ACTION.setProperty:
      paths.set(object, name, action.ArgumentInfo);
      return null;
    default:
      throw apiNotFound(`action type ${kind}`);
  }
}

function valueOf(result: Json | HostObject | void): Json {
  return result === undefined || result instanceof HostObject ? null : result;
}

function wireError({ code, message, status }: HostError, location: string, index: number): WireError {
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
}
