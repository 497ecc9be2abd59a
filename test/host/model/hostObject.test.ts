import { definedTypes } from "../../../host/model/hostObject";
import { openExcel } from "../openExcel";

/** Members of the client's own class, by their wire names, told by office.js itself. */
function clientMembers(name: string): { scalars: string[]; navigation: string[]; methods: string[] } {
  const kind: unknown = Reflect.get(Excel, name);
  if (typeof kind !== "function") throw new TypeError(`office.js has no ${name}`);
  const source = [...prototypeSources(kind)].join("\n");
  const listed = (property: string) =>
    (Reflect.get(Object(kind.prototype), property) as string[] | undefined) ?? [];
  return {
    scalars: listed("_scalarPropertyOriginalNames"),
    navigation: listed("_navigationPropertyNames").map(
      (word) => word.charAt(0).toUpperCase() + word.slice(1),
    ),
    methods: [...source.matchAll(/"(_?[A-Z]\w+)"/g)].map(([, word = ""]) => word),
  };
}

function* prototypeSources(kind: object): Generator<string> {
  const prototype: unknown = Reflect.get(kind, "prototype");
  if (typeof prototype !== "object" || prototype === null) return;
  for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(prototype))) {
    for (const member of Object.values(descriptor) as unknown[]) {
      if (typeof member === "function") yield Function.prototype.toString.call(member);
    }
  }
}

openExcel();

test.each(definedTypes().map((type) => [type.name, type] as const))(
  "%s answers to office.js's own names",
  (name, type) => {
    const client = clientMembers(name);
    expect(client.scalars).toEqual(expect.arrayContaining([...type.scalars.keys()]));
    expect([...client.scalars, ...ALSO_SET]).toEqual(expect.arrayContaining([...type.settable.keys()]));
    expect([...client.navigation, "_Runtime"]).toEqual(expect.arrayContaining([...type.navigation.keys()]));
    const called = [...type.methods.keys()].filter((word) => !["GetItem", "GetItemAt"].includes(word));
    expect([...client.methods, ...ALSO_SENT]).toEqual(expect.arrayContaining(called));
  },
);

/** Names that office.js sets `showGridlines` and `showHeadings` by. */
const ALSO_SET = ["Gridlines", "Headings"];

/** Sent by office.js for every class, and so not found in the class itself. */
const ALSO_SENT = [
  "_KeepReference",
  "_RemoveReference",
  "_ValidateArraySize",
  "_RemoveAllReferences",
  "_GetReferenceCount",
];
