import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { SAMPLE } from "./runCli";
import { type Ending, runBytes } from "./runBytes";

/** Keeps what is stored in it, as a browser's does. */
class Storage {
  readonly kept: string[] = [];
  getItem = () => null;
  setItem = (key: string, value: string) => void this.kept.push(key, value);
}

const storage = new Storage();
const printed: unknown[] = [];
const METHODS = ["log", "info", "warn", "error", "debug", "trace"] as const;
let ending: Ending;

beforeAll(async () => {
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
  for (const method of METHODS)
    jest.spyOn(console, method).mockImplementation((...args: unknown[]) => void printed.push(...args));
  ending = await runBytes(new Uint8Array(readFileSync(SAMPLE)));
});
afterAll(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "localStorage");
});

/** Of the workbook's texts, in pieces, those that a place tells of. Names of departments may be kept in settings. */
function told(place: string): string[] {
  if (ending.kind !== "done") throw new Error(ending.kind);
  const { interventions } = ending.result.analysis.recognition;
  const departments = interventions.flatMap(({ department, partners }) => [department, ...partners]).join();
  const texts = interventions.flatMap(({ what, who, comment }) => [what, who, comment]);
  const pieces = texts.flatMap((text) => text.match(/.{12,24}/gsu) ?? []);
  const own = pieces.filter((piece) => !departments.includes(piece));
  expect(own.length).toBeGreaterThan(50);
  return own.filter((piece) => place.includes(piece));
}

/** The parts of the saved file that hold what add-ins have set. */
function settings(): string {
  if (ending.kind !== "done") throw new Error(ending.kind);
  const parts = Object.entries(unzipSync(ending.bytes)).filter(([path]) =>
    /webextension|customXml/i.test(path),
  );
  return parts.map(([, bytes]) => strFromU8(bytes)).join("\n");
}

test("the run has settings to look into, and sheets that do hold the texts", () => {
  expect(settings()).toContain("Insatskollen");
  if (ending.kind !== "done") throw new Error(ending.kind);
  const sheets = Object.entries(unzipSync(ending.bytes)).filter(([path]) => path.includes("worksheets/"));
  expect(told(sheets.map(([, bytes]) => strFromU8(bytes)).join("")).length).toBeGreaterThan(20);
});

test.each<[string, () => string]>([
  ["the workbook's settings", settings],
  ["local storage", () => storage.kept.join("\n")],
  ["the console", () => printed.map(String).join("\n")],
])("a run on the sample leaves no text of it in %s", (_, place) => {
  expect(told(place())).toEqual([]);
});
