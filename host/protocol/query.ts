import { apiNotFound } from "../model/hostError";
import { clientName, isCollection, type Collection, type HostObject } from "../model/hostObject";
import type { Json } from "../model/json";
import { wireName, type QueryInfo } from "./wire";

/** What is asked of an object: wire names, each with what is asked of the object it leads to. Null asks for every scalar. */
type Tree = ReadonlyMap<string, Tree> | null;

/** Answers a `load`: the values asked for, under wire names, with the object's identity. */
export function query(object: HostObject | null, info: QueryInfo): Json {
  if (object === null) return null;
  const tree = treeOf(info);
  return isCollection(object) ? readCollection(object, tree, info) : readObject(object, tree);
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

function read(object: HostObject | null, tree: Tree): Json {
  if (object === null) return null;
  return isCollection(object) ? readCollection(object, tree, {}) : readObject(object, tree);
}

function readObject(object: HostObject, tree: Tree): Json {
  const { scalars } = object.type;
  const asked: Iterable<[string, Tree]> = tree ?? [...scalars.keys()].map((name) => [name, null]);
  const values: Record<string, Json> = { ...object.identity() };
  for (const [name, below] of asked) values[name] = readMember(object, name, below);
  return values;
}

/** Guess: Excel too refuses a name that it does not know, where the client lets it through. */
function readMember(object: HostObject, name: string, below: Tree): Json {
  const { scalars, navigation } = object.type;
  const scalar = scalars.get(name);
  if (scalar !== undefined) return scalar(object);
  const navigate = navigation.get(name);
  if (navigate === undefined) throw apiNotFound(`${object.type.name}.${clientName(name)}`);
  return read(navigate(object), below);
}

/** A name means the collection's own property where it has one, else that of each item. */
function readCollection(collection: Collection<HostObject>, tree: Tree, { Top, Skip = 0 }: QueryInfo): Json {
  const { scalars } = collection.type;
  const asked = [...(tree ?? [])];
  const own =
    tree === null ? [...scalars.keys()] : asked.map(([name]) => name).filter((name) => scalars.has(name));
  const values: Record<string, Json> = {};
  for (const name of own) values[name] = scalars.get(name)?.(collection) ?? null;
  const ofItems = tree === null ? null : new Map(asked.filter(([name]) => !scalars.has(name)));
  if (ofItems !== null && ofItems.size === 0) return values;
  const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  const paged = Top !== undefined || Skip > 0;
  values["_Items"] = items.map((item, index) => readItem(item, ofItems, paged ? Skip + index : null));
  return values;
}

/** With its place in the whole collection where only some are read, so that an item without id can be found again. */
function readItem(item: HostObject, tree: Tree, place: number | null): Json {
  const value = read(item, tree);
  return place === null || !isRecord(value) ? value : { ...value, _Index: place };
}

function isRecord(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
