import type { Json } from "./json";

/** What tells a client how to find an object again in a later request; empty for an object that cannot be found again. */
export type Identity =
  | { readonly Id: string | number }
  | { readonly _Id: string }
  | { readonly _ReferenceId: string }
  | Record<string, never>;

type Result = Json | HostObject | void;
type Reader<T> = (object: T) => Json;
type Writer<T> = (object: T, value: unknown) => void;
type Navigator<T> = (object: T) => HostObject | null;
type Method<T> = (object: T, args: readonly unknown[]) => Result;

/**
 * What the wire may ask of a class of objects, under the wire's names (`GetRange`, `RowCount`). Nothing else of an
 * object can be reached: a name that is not here is `ApiNotFound`.
 */
export interface Members<T> {
  /** Plain values; a load without names gives them all. */
  readonly scalars?: Readonly<Record<string, Reader<T>>>;
  readonly settable?: Readonly<Record<string, Writer<T>>>;
  /** Properties that lead to another object. */
  readonly navigation?: Readonly<Record<string, Navigator<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
}

/** The members of a class, open to lookup by name. */
export interface ObjectType {
  /** The client's name of the class, such as `Range`. */
  readonly name: string;
  readonly scalars: ReadonlyMap<string, Reader<HostObject>>;
  readonly settable: ReadonlyMap<string, Writer<HostObject>>;
  readonly navigation: ReadonlyMap<string, Navigator<HostObject>>;
  readonly methods: ReadonlyMap<string, Method<HostObject>>;
}

/** Something of the workbook that the client can hold and ask. */
export abstract class HostObject {
  abstract readonly type: ObjectType;

  identity(): Identity {
    return {};
  }
}

/** Objects that are found by id, name or position. */
export abstract class Collection<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];
  /** The item of that id or name, without regard to case, or null. */
  abstract find(key: string): T | null;
}

const types: ObjectType[] = [];

/** Every class that the wire can reach, of the modules that are loaded. */
export function definedTypes(): readonly ObjectType[] {
  return types;
}

/** Whether an object is a collection, whatever its items. */
export function isCollection(object: HostObject): object is Collection<HostObject> {
  return object instanceof Collection;
}

/** The type of the objects of class `kind`, answering by `members`. */
export function defineType<T extends HostObject>(
  name: string,
  kind: abstract new (...args: never[]) => T,
  members: Members<T>,
): ObjectType {
  const own = (object: HostObject): T => {
    if (!(object instanceof kind)) throw new TypeError(`${name} was given another object`);
    return object;
  };
  const type: ObjectType = {
    name,
    scalars: lookup(members.scalars, own),
    settable: lookup(members.settable, own),
    navigation: lookup(members.navigation, own),
    methods: lookup(members.methods, own),
  };
  types.push(type);
  return type;
}

/** A map, unlike an object, has no inherited names that a request could hit upon. */
function lookup<T, A extends unknown[], R>(
  table: Readonly<Record<string, (object: T, ...rest: A) => R>> | undefined,
  own: (object: HostObject) => T,
): ReadonlyMap<string, (object: HostObject, ...rest: A) => R> {
  return new Map(
    Object.entries(table ?? {}).map(([name, member]) => [
      name,
      (object: HostObject, ...rest: A) => member(own(object), ...rest),
    ]),
  );
}

/** The client's spelling of a wire name: `GetRange` is `getRange`. */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
