import { newBook } from "../../../host/model/newBook";
import { Host } from "../../../host/protocol/host";
import { AppCommands } from "../../../host/protocol/appCommands";
import { openFrame } from "./officeFrame";

const host = () => new Host(newBook("Bok.xlsx", ["Blad1"]));

test("a command runs the function that the add-in has associated, and ends with it", async () => {
  const { connection, window } = await openFrame(host());
  const sources: unknown[] = [];
  window.Office.actions.associate("checkLabels", (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    event.completed();
  });
  expect(await connection.invoke("checkLabels", "Button1", 5)).toBe("completed");
  expect(sources).toEqual(["Button1"]);
});

test.each<[string, string, string]>([
  ["a name that nothing is associated with", "missing", "no-such-function"],
  ["a function that never says that it is done", "endless", "timed-out"],
])("%s", async (_, name, how) => {
  const { connection, window } = await openFrame(host());
  window.Office.actions.associate("endless", () => undefined);
  expect(await connection.invoke(name, "Button1", 0.1)).toBe(how);
});

test("what comes after a command that was given up is still carried out", async () => {
  const { connection, window } = await openFrame(host());
  const late: Office.AddinCommands.Event[] = [];
  window.Office.actions.associate("slow", (event: Office.AddinCommands.Event) => void late.push(event));
  window.Office.actions.associate("quick", (event: Office.AddinCommands.Event) => event.completed());
  expect(await connection.invoke("slow", "Button1", 0.1)).toBe("timed-out");
  late[0]?.completed();
  expect(await connection.invoke("quick", "Button2", 5)).toBe("completed");
});

describe("commands wait for a frame that listens", () => {
  const pushed: (readonly string[])[] = [];
  const commands = () => new AppCommands((data) => void pushed.push(data));
  beforeEach(() => void pushed.splice(0));
  const names = () => pushed.map(([, name]) => name);

  test("they are sent in order when it does", () => {
    const waiting = commands();
    void waiting.invoke("first", "A", 5);
    void waiting.invoke("second", "B", 5);
    expect(names()).toEqual([]);
    waiting.start();
    expect(names()).toEqual(["first", "second"]);
    waiting.close();
  });

  test("one that was given up while it waited is never sent", async () => {
    const waiting = commands();
    expect(await waiting.invoke("first", "A", 0)).toBe("timed-out");
    waiting.start();
    expect(names()).toEqual([]);
  });

  test("what runs fails when the page starts anew; what waits does so when the frame is gone", async () => {
    const waiting = commands();
    waiting.start();
    const running = waiting.invoke("first", "A", 5);
    waiting.stop();
    expect(await running).toBe("failed");
    const queued = waiting.invoke("second", "B", 5);
    waiting.close();
    expect(await queued).toBe("failed");
  });
});
