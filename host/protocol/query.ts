import { isCollection, type Collection, type HostObject } from "../model/hostObject";
import type { Json } from "../model/json";
import type { Client } from "./client";
import { isKnown, memberOf, requireMember } from "./members";
import { wireName, type QueryInfo } from "./wire";

/** What is asked of an object: wire names, each with what is asked of the object it leads to. Null asks for every scalar. */
type Tree = ReadonlyMap<string, Tree> | null;

/** Answers a `load`: the values asked for, under wire names, with the object's identity. */
export function query(object: HostObject | null, info: QueryInfo, client: Client): Json {
  if (object === null) return null;
  const tree = treeOf(info);
  return isCollection(object) ? readCollection(object, tree, info, client) : readObject(object, tree, client);
}

function treeOf(info: QueryInfo): Tree {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split("/"));
  return branch(paths.filter((path) => path.length > 0));
}

/** Paths with the same first part become one branch. No paths, or only `*`, is every scalar. */
function branch(paths: readonly string[][]): Tree {
  const names = [...new Set(paths.map(([first = ""]) => wireName(first)))].filter((name) => name !== "*");
  if (names.length === 0) return null;
  const rest = (name: string) =>
    paths.filter(([first = ""]) => wireName(first) === name).map((path) => path.slice(1));
  return new Map(names.map((name) => [name, branch(rest(name).filter((path) => path.length > 0))]));
}

function read(object: HostObject | null, tree: Tree, client: Client): Json {
  if (object === null) return null;
  return isCollection(object) ? readCollection(object, tree, {}, client) : readObject(object, tree, client);
}

/**
 * What can be a property's name. Microsoft's samples load `no-properties-needed` or `NoPropertiesNeeded` to get but the
 * items of a collection.
 */
const PROPERTY = /^(?!NoPropertiesNeeded$)\w+$/;

function readObject(object: HostObject, tree: Tree, client: Client): Json {
  const asked: Iterable<[string, Tree]> = tree ?? scalarNames(object, client).map((name) => [name, null]);
  const values: Record<string, Json> = { ...object.identity() };
  for (const [name, below] of asked) {
    if (PROPERTY.test(name)) values[name] = readMember(object, name, below, client);
  }
  return values;
}

function scalarNames(object: HostObject, client: Client): string[] {
  return [...object.type.scalars.keys()].filter((name) => isKnown(object, name, client));
}

/** Guess: Excel too refuses a name that it does not know, where the client lets it through. */
function readMember(object: HostObject, name: string, below: Tree, client: Client): Json {
  const { scalars, navigation } = object.type;
  const scalar = memberOf(scalars, object, name, client);
  if (scalar !== undefined) return scalar(object);
  return read(requireMember(navigation, object, name, client)(object), below, client);
}

/** A name means the collection's own property where it has one, else that of each item. */
function readCollection(
  collection: Collection<HostObject>,
  tree: Tree,
  { Top, Skip = 0 }: QueryInfo,
  client: Client,
): Json {
  const { scalars } = collection.type;
  const own =
    tree === null ? scalarNames(collection, client) : [...tree.keys()].filter((name) => scalars.has(name));
  const values: Record<string, Json> = {};
  for (const name of own) values[name] = readMember(collection, name, null, client);
  const ofItems = tree === null ? null : new Map([...tree].filter(([name]) => !scalars.has(name)));
  if (ofItems !== null && ofItems.size === 0) return values;
  const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  const paged = Top !== undefined || Skip > 0;
  values["_Items"] = items.map((item, index) => {
    const value = read(item, ofItems, client);
    return paged ? placed(value, Skip + index) : value;
  });
  return values;
}

/** With its place in the whole collection where only some are read, so that an item without id can be found again. */
function placed(item: Json, place: number): Json {
  return isRecord(item) ? { ...item, _Index: place } : item;
}

function isRecord(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
