import { preferences } from "../../src/taskpane/preferences";

/** A local storage in memory that shows what is in it. */
function storageIn(items: Map<string, string>): Storage {
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** Runs in a browser whose local storage holds these items; one with none refuses access, as when a user blocks it. */
function openBrowser(items: Map<string, string> | null): void {
  const window = {
    get localStorage() {
      if (items) return storageIn(items);
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  };
  Object.defineProperty(globalThis, "window", { value: window, configurable: true });
}

test("nothing is chosen to begin with", async () => {
  openBrowser(new Map());
  expect(await preferences(undefined).chosenLanguage()).toBeNull();
});

test("the choice is there the next time", async () => {
  openBrowser(new Map());
  expect(await preferences(undefined).keepLanguage("en")).toBe(true);
  expect(await preferences(undefined).chosenLanguage()).toBe("en");
});

test("the language and the welcome are all that is kept", async () => {
  const items = new Map<string, string>();
  openBrowser(items);
  await preferences("part-").keepLanguage("sv");
  await preferences("part-").keepWelcomed();
  expect([...items]).toEqual([
    ["@Insatskollen/part-language", '"sv"'],
    ["@Insatskollen/part-welcomed", '"yes"'],
  ]);
});

test("the user is welcomed once", async () => {
  openBrowser(new Map());
  expect(await preferences("a").isWelcomed()).toBe(false);
  expect(await preferences("a").keepWelcomed()).toBe(true);
  expect(await preferences("a").isWelcomed()).toBe(true);
  expect(await preferences("b").isWelcomed()).toBe(false);
});

test("each partition has a choice of its own", async () => {
  openBrowser(new Map());
  await preferences("a").keepLanguage("en");
  expect(await preferences("b").chosenLanguage()).toBeNull();
});

test.each(['"fi"', "5", "{", "null", '"2020-01-01T00:00:00.000Z"'])("%s is no language", async (text) => {
  openBrowser(new Map([["@Insatskollen/language", text]]));
  expect(await preferences(undefined).chosenLanguage()).toBeNull();
});

test("a browser that refuses keeps nothing and says so", async () => {
  openBrowser(null);
  expect(await preferences(undefined).keepLanguage("en")).toBe(false);
  expect(await preferences(undefined).chosenLanguage()).toBeNull();
});

test("a full storage keeps nothing and says so", async () => {
  const full = new Map<string, string>();
  full.set = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
  openBrowser(full);
  expect(await preferences(undefined).keepLanguage("en")).toBe(false);
});

test("a storage that opens but cannot be read holds no choice", async () => {
  const locked = new Map<string, string>();
  locked.get = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  openBrowser(locked);
  expect(await preferences(undefined).chosenLanguage()).toBeNull();
});
