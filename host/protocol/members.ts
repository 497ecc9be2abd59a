import { apiNotFound } from "../model/hostError";
import { clientName, type HostObject } from "../model/hostObject";
import type { Client } from "./client";

/** A member that the object has under that wire name and that the client may know of, else undefined. */
export function memberOf<M>(
  table: ReadonlyMap<string, M>,
  object: HostObject,
  name: string,
  client: Client,
): M | undefined {
  return isKnown(object, name, client) ? table.get(name) : undefined;
}

/** As `memberOf`, but `ApiNotFound` in place of undefined. */
export function requireMember<M>(
  table: ReadonlyMap<string, M>,
  object: HostObject,
  name: string,
  client: Client,
): M {
  const member = memberOf(table, object, name, client);
  if (member === undefined) throw apiNotFound(memberName(object, name));
  return member;
}

/** What the client itself sends unasked, such as `_KeepReference`, is in every Excel. */
export function isKnown(object: HostObject, name: string, client: Client): boolean {
  return name.startsWith("_") || client.isKnown(object.type.name, clientName(name));
}

/** A member as the client spells it, such as `Range.values`. */
export function memberName(object: HostObject, name: string): string {
  return `${object.type.name}.${clientName(name)}`;
}
