import { asInteger, asKey } from "./argument";
import { itemNotFound } from "./hostError";
import type { Collection, HostObject } from "./hostObject";

type AnyCollection = Collection<HostObject>;

/** The item of that id or name; `ItemNotFound` where there is none. */
export function itemOf<T extends HostObject>(collection: Collection<T>, key: unknown): T {
  const item = collection.find(asKey(key));
  if (item === null) throw itemNotFound();
  return item;
}

/** The item at a position; `ItemNotFound` outside the collection. */
function itemAt(collection: AnyCollection, index: unknown): HostObject {
  const item = collection.items()[asInteger(index)];
  if (item === undefined) throw itemNotFound();
  return item;
}

/** The scalar of the collections that the client can ask for their size. */
export const collectionScalars = {
  Count: (collection: AnyCollection) => collection.items().length,
};

/** The methods that every collection of named items has. */
export const collectionMethods = {
  GetItem: (collection: AnyCollection, [key]: readonly unknown[]) => itemOf(collection, key),
  GetItemOrNullObject: (collection: AnyCollection, [key]: readonly unknown[]) => collection.find(asKey(key)),
  GetItemAt: (collection: AnyCollection, [index]: readonly unknown[]) => itemAt(collection, index),
  GetCount: (collection: AnyCollection) => collection.items().length,
};
