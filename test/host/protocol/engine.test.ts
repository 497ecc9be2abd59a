import { newBook } from "../../../host/model/newBook";
import { Workbook } from "../../../host/model/workbook";
import { execute } from "../../../host/protocol/engine";
import type { Action, ObjectPath, ResponseBody } from "../../../host/protocol/wire";

const ROOT: ObjectPath = { ObjectPathType: 1, Name: "" };
const SHEETS: ObjectPath = { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const method = (parent: number, name: string, ...args: unknown[]): ObjectPath => ({
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
const instantiate = (Id: number, ObjectPathId: number): Action => ({
  Id,
  ActionType: 1,
  Name: "",
  ObjectPathId,
});
const call = (Id: number, ObjectPathId: number, Name: string, ...args: unknown[]): Action => ({
  Id,
  ActionType: 3,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: args },
});
const set = (Id: number, ObjectPathId: number, Name: string, value: unknown): Action => ({
  Id,
  ActionType: 4,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: [value] },
});
const load = (Id: number, ObjectPathId: number, ...Select: string[]): Action => ({
  Id,
  ActionType: 2,
  Name: "",
  ObjectPathId,
  QueryInfo: Select.length === 0 ? {} : { Select },
});

const workbook = () => new Workbook(newBook("Bok.xlsx", ["Blad1", "Blad2"]));
const run = (actions: Action[], paths: Record<string, ObjectPath>, book = workbook()): ResponseBody =>
  execute(book, { Actions: actions, ObjectPaths: paths });
const values = (response: ResponseBody) => response.Results.map(({ Value }) => Value);

test("a path that adds something is walked once, however often it is used", () => {
  const book = workbook();
  const paths = { 1: ROOT, 2: SHEETS, 3: method(2, "Add", "Ny"), 4: method(3, "GetRange", "A1") };
  const response = run(
    [instantiate(10, 3), load(11, 3, "name"), instantiate(12, 3), instantiate(13, 4)],
    paths,
    book,
  );
  expect(book.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Blad2", "Ny"]);
  expect(values(response)[1]).toMatchObject({ Name: "Ny" });
});

test("what hangs off nothing is nothing, and calls and sets of it are swallowed", () => {
  const paths = {
    1: ROOT,
    2: SHEETS,
    3: method(2, "GetItemOrNullObject", "Saknas"),
    4: method(3, "GetRange", "A1"),
    5: { ObjectPathType: 7, Name: "", ParentObjectPathId: 999 },
  };
  const actions = [
    instantiate(10, 3),
    load(11, 4, "values"),
    call(12, 3, "Delete"),
    set(13, 4, "Values", 1),
    call(14, 5, "Whatever"),
  ];
  expect(values(run(actions, paths))).toEqual([null, null, null, null, null]);
});

test("a range that is kept can be asked for by its reference in a later request, until it is released", () => {
  const book = workbook();
  const paths = { 1: ROOT, 2: SHEETS, 3: method(2, "GetItem", "Blad2"), 4: method(3, "GetRange", "B2") };
  const first = run([instantiate(10, 4), call(11, 4, "_KeepReference"), instantiate(12, 4)], paths, book);
  expect(values(first)).toEqual([{}, null, { _ReferenceId: "range:1" }]);
  const again = { 1: ROOT, 4: { ObjectPathType: 6, Name: "range:1" } };
  expect(values(run([load(10, 4, "address")], again, book))).toEqual([
    { _ReferenceId: "range:1", Address: "Blad2!B2" },
  ]);
  run(
    [call(10, 1, "_RemoveReference", "range:1"), call(11, 1, "_RemoveReference", "unknown")],
    { 1: ROOT },
    book,
  );
  expect(run([load(10, 4, "address")], again, book).Error?.Code).toBe("InvalidReference");
});

test("a reference to a range of a deleted sheet is invalid", () => {
  const book = workbook();
  const paths = { 1: ROOT, 2: SHEETS, 3: method(2, "GetItem", "Blad2"), 4: method(3, "GetRange", "B2") };
  run([call(11, 4, "_KeepReference"), call(12, 3, "Delete")], paths, book);
  const later = run([load(10, 4)], { 4: { ObjectPathType: 6, Name: "range:1" } }, book);
  expect(later.Error?.Code).toBe("InvalidReference");
});

test("trace ids are given both as results and as traces", () =>
  expect(run([{ Id: 7, ActionType: 5, Name: "", ObjectPathId: 0 }], {})).toEqual({
    Results: [{ ActionId: 7, Value: null }],
    TraceIds: [7],
  }));

test("an error tells which action and member, and nothing after it is done", () => {
  const paths = { 1: ROOT, 2: SHEETS, 3: method(2, "GetFirst"), 4: method(2, "GetItem", "Saknas") };
  const response = run([instantiate(10, 3), instantiate(11, 4), set(12, 3, "Name", "Nytt")], paths);
  expect(response.Results.map(({ ActionId }) => ActionId)).toEqual([10]);
  expect(response.Error).toEqual({
    Code: "ItemNotFound",
    Message: "The requested resource doesn't exist.",
    Location: "WorksheetCollection.getItem",
    ActionIndex: 1,
    HttpStatusCode: 404,
  });
});

test.each<[string, ObjectPath | Action]>([
  ["a method of JavaScript's own", method(1, "toString")],
  ["a constructor", method(1, "constructor")],
  ["a field of the class", { ObjectPathType: 4, Name: "book", ParentObjectPathId: 1 }],
  ["__proto__", { ObjectPathType: 4, Name: "__proto__", ParentObjectPathId: 1 }],
  ["a type made by name", { ObjectPathType: 2, Name: "Microsoft.DynamicRibbon.DynamicRibbon" }],
  ["a set of what cannot be set", set(10, 1, "Name", "x")],
  ["a load of what is not there", load(10, 1, "constructor")],
  ["an unknown kind of action", { Id: 10, ActionType: 9, Name: "", ObjectPathId: 1 }],
])("out of reach: %s", (_, what) => {
  const response = "Id" in what ? run([what], { 1: ROOT }) : run([instantiate(10, 2)], { 1: ROOT, 2: what });
  expect(response.Error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 0 });
});

test.each(["no-properties-needed", "NoPropertiesNeeded"])("%s gives items without more", (name) =>
  expect(values(run([load(10, 2, name)], { 1: ROOT, 2: SHEETS }))).toEqual([
    {
      _Items: [
        { Id: "{00000001-0000-4000-8000-000000000000}" },
        { Id: "{00000002-0000-4000-8000-000000000000}" },
      ],
    },
  ]),
);

test("a number is an object's path only where the ids beside it say so", () => {
  const paths = {
    1: ROOT,
    2: SHEETS,
    3: method(2, "GetFirst"),
    4: method(3, "GetRange", "B2"),
    5: {
      ...method(4, "GetBoundingRect", 6),
      ArgumentInfo: { Arguments: [6], ReferencedObjectPathIds: [6] },
    },
    6: method(3, "GetCell", 3, 4),
  };
  expect(values(run([load(10, 5, "address")], paths))).toEqual([{ Address: "Blad1!B2:E4" }]);
});

test.each<[string, QuerySelect, unknown]>([
  ["names of items", { Select: ["name"] }, [{ Name: "Blad1" }, { Name: "Blad2" }]],
  [
    "nested collections",
    { Select: ["tables/name", "tables/count"] },
    [{ Tables: { Count: 0, _Items: [] } }, { Tables: { Count: 0, _Items: [] } }],
  ],
  ["a part of the list", { Select: ["name"], Top: 1, Skip: 1 }, [{ Name: "Blad2", _Index: 1 }]],
  [
    "expand",
    { Select: ["name"], Expand: ["tables"] },
    [
      { Name: "Blad1", Tables: { Count: 0, _Items: [] } },
      { Name: "Blad2", Tables: { Count: 0, _Items: [] } },
    ],
  ],
  [
    "everything",
    { Select: ["*"] },
    [
      { Name: "Blad1", Position: 0, Visibility: "Visible" },
      { Name: "Blad2", Position: 1 },
    ],
  ],
])("load: %s", (_, QueryInfo, items) => {
  const action = { Id: 10, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo };
  expect(values(run([action], { 1: ROOT, 2: SHEETS }))).toMatchObject([{ _Items: items }]);
});

type QuerySelect = NonNullable<Action["QueryInfo"]>;
