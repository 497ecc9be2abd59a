import { itemOf } from "../model/collectionMembers";
import { HostError, apiNotFound, invalidReference } from "../model/hostError";
import { HostObject, isCollection } from "../model/hostObject";
import type { Json } from "../model/json";
import type { Workbook } from "../model/workbook";
import type { Client } from "./client";
import { isKnown, memberName, requireMember } from "./members";
import { PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from "./wire";

/** Methods that may look at what cells hold: all but those that find ranges by their place. */
const LOOKS_AT_VALUES = /^(?!_|Get)|^Get(Special|Invalid)/;

/**
 * The objects behind a request's paths. Each path is walked once in a request, since walking one may create something,
 * and what leads from nothing (a null object) leads to nothing.
 */
export class ObjectPaths {
  /** The member being asked for, as the client spells it; what an error is blamed on. */
  location = "";
  private readonly walked = new Map<number, HostObject | null>();

  constructor(
    readonly workbook: Workbook,
    private readonly paths: RequestBody["ObjectPaths"],
    readonly client: Client,
  ) {}

  /** The object of a path, or null for a null object. */
  object(id: number): HostObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined)
      throw new HostError("InvalidObjectPath", `Object path ${id} is not in the request.`, 400);
    const object = this.walk(path);
    this.walked.set(id, object);
    return object;
  }

  /** Calls a method of an object; calls of a null object are swallowed. */
  call(object: HostObject | null, name: string, info: ArgumentInfo | undefined): Json | HostObject | void {
    if (object === null) return null;
    const args = this.args(info);
    this.at(object, name);
    if (LOOKS_AT_VALUES.test(name)) this.workbook.recalculate();
    return requireMember(object.type.methods, object, name, this.client)(object, args);
  }

  /** Sets a property; sets of a null object are swallowed. Guess: as calls are. */
  set(object: HostObject | null, name: string, info: ArgumentInfo | undefined): void {
    if (object === null) return;
    const [value] = this.args(info);
    this.at(object, name);
    requireMember(object.type.settable, object, name, this.client)(object, value);
  }

  /** Notes which member is being asked for. */
  at(object: HostObject | null, name: string): void {
    this.location = object === null ? "" : memberName(object, name);
  }

  private walk(path: ObjectPath): HostObject | null {
    const { Name: name = "", ParentObjectPathId: parent = 0 } = path;
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.workbook;
      case PATH.newObject:
        return this.service(name);
      case PATH.method:
        return this.made(this.object(parent), name, path.ArgumentInfo);
      case PATH.property:
        return this.navigated(this.object(parent), name);
      case PATH.indexer:
        return this.item(this.object(parent), path.ArgumentInfo);
      case PATH.reference:
        return this.workbook.references.get(name);
      case PATH.nullObject:
        // Its parent id, which the client leaves behind, is no path of this request.
        return null;
      default:
        throw apiNotFound(name);
    }
  }

  private service(name: string): HostObject {
    const service = this.client.service(name);
    if (service === null) throw apiNotFound(name);
    return service;
  }

  private made(parent: HostObject | null, name: string, info: ArgumentInfo | undefined): HostObject | null {
    const result = this.call(parent, name, info);
    if (result instanceof HostObject || result === null) return result;
    throw invalidReference();
  }

  private navigated(parent: HostObject | null, name: string): HostObject | null {
    if (parent === null) return null;
    this.at(parent, name);
    return requireMember(parent.type.navigation, parent, name, this.client)(parent);
  }

  private item(parent: HostObject | null, info: ArgumentInfo | undefined): HostObject | null {
    if (parent === null) return null;
    const [key] = this.args(info);
    this.at(parent, "GetItem");
    if (!isCollection(parent) || !isKnown(parent, "GetItem", this.client)) throw apiNotFound(this.location);
    return itemOf(parent, key);
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return args.map((value, index) => this.argument(value, ids[index]));
  }

  /** A number is a path's id only where `id`, which has the shape of the argument, says so. */
  private argument(value: unknown, id: unknown): unknown {
    if (isList(id) && isList(value)) return value.map((item, index) => this.argument(item, id[index]));
    if (typeof id === "number" && id !== 0) return this.object(id);
    return isRecord(value) ? this.record(value) : value;
  }

  /** Objects inside plain objects stand there as `{"_ObjectPathId": id}`. */
  private record(value: Readonly<Record<string, unknown>>): unknown {
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.object(id);
    const plain = (inner: unknown): unknown => (isList(inner) ? inner.map(plain) : this.argument(inner, 0));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
