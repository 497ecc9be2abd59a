import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { type XmlElement, parseXml } from "../host/xlsx/xmlTree";

const ROOT = path.join(__dirname, "..");
const SCHEMAS = path.join(ROOT, "../shared/manifest-xsd");
const ORIGIN = "https://localhost:3000/";
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const xml = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const all = descendants(parseXml(xml, "manifest.xml"));

/** An element and everything in it, in document order. */
function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

const elements = (name: string) => all.filter((element) => element.name === name);
const texts = (name: string) => elements(name).map((element) => element.text);
const attribute = (name: string, among: readonly XmlElement[] = all) =>
  among.flatMap((element) => element.attributes.get(name) ?? []);
const urls = [...attribute("DefaultValue"), ...attribute("Value"), ...texts("AppDomain")].filter((value) =>
  /^[a-z]+:/.test(value),
);

function twice(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Width and height that a PNG declares (PNG specification, 11.2.2). */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(path.join(ROOT, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("resources", () => {
  const defined = attribute("id", ["Image", "Url", "String"].flatMap(elements));

  test("every resid is defined, and everything defined is used", () => {
    expect([...new Set(attribute("resid"))].sort()).toEqual([...defined].sort());
  });

  test("no id stands twice", () => {
    expect(twice(attribute("id"))).toEqual([]);
  });

  test.each([
    ["resid", attribute("resid"), 32],
    ["id", attribute("id"), 125],
    ["short string", wordings("ShortStrings"), 125],
    ["long string", wordings("LongStrings"), 250],
    ["description", wordings("Description"), 250],
  ])("no %s is empty or too long", (_, values, most) => {
    expect(values.filter((value) => value.length === 0 || value.length > most)).toEqual([]);
  });

  test("every text is there in Swedish and in English", () => {
    const needed = [...elements("String"), ...elements("Description")].filter(
      ({ attributes }) => !attributes.has("resid"),
    );
    expect(texts("DefaultLocale")).toEqual(["sv-SE"]);
    expect(needed.map(({ children }) => attribute("Locale", children))).toEqual(needed.map(() => ["en-US"]));
  });
});

/** Every wording, in any language, within the elements of a name. */
function wordings(name: string): readonly string[] {
  const within = elements(name).flatMap(descendants);
  return [...attribute("DefaultValue", within), ...attribute("Value", within)];
}

describe("addresses", () => {
  test("all are https and on our own host", () => {
    expect(urls.filter((url) => !`${url}/`.startsWith(ORIGIN))).toEqual([]);
  });

  test("all lead to a page or an image that is built", () => {
    const files = urls.map((url) => url.slice(ORIGIN.length)).filter((file) => file !== "");
    const isBuilt = (file: string) => file === "taskpane.html" || existsSync(path.join(ROOT, file));
    expect(files.filter((file) => !isBuilt(file))).toEqual([]);
  });
});

describe("icons", () => {
  const fileOf = (element: XmlElement | undefined) =>
    element?.attributes.get("DefaultValue")?.slice(ORIGIN.length) ?? "";
  const images = new Map(elements("Image").map((image) => [image.attributes.get("id"), fileOf(image)]));
  const uses = elements("Image").flatMap(({ attributes }) =>
    attributes.has("resid") ? [{ resid: attributes.get("resid"), size: Number(attributes.get("size")) }] : [],
  );

  test("each image is of the size that it is used in", () => {
    const measured = uses.map(({ resid }) => ({ resid, size: pixels(images.get(resid) ?? "") }));
    expect(measured).toEqual(uses.map(({ resid, size }) => ({ resid, size: [size, size] })));
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %i pixels", (name, size) => {
    expect(pixels(fileOf(elements(name)[0]))).toEqual([size, size]);
  });

  test("each button and group has every size", () => {
    const sizes = elements("Icon").map(({ children }) => attribute("size", children).map(Number));
    expect(sizes).toEqual([...elements("Group"), ...elements("Control")].map(() => ICON_SIZES));
  });
});

test("the pane and the functions share one runtime", () => {
  const [, ...locations] = elements("SourceLocation");
  const shared = [...elements("Runtime"), ...elements("FunctionFile"), ...locations];
  expect(attribute("resid", shared)).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
  expect(elements("TaskpaneId")).toEqual([]);
});

test("it asks for what the code needs and no more", () => {
  const sets = elements("Set").map(({ attributes }) => [
    attributes.get("Name"),
    attributes.get("MinVersion"),
  ]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.13"],
  ]);
  expect(texts("Permissions")).toEqual(["ReadWriteDocument"]);
});

const describeSchema = existsSync(SCHEMAS) ? describe : describe.skip;

describeSchema("Microsoft's schemas (skipped where ../shared/manifest-xsd is absent)", () => {
  const schema = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(SCHEMAS, fileName), "utf8"),
  });
  const main = "OfficeAppManifestV1_1.xsd";
  const check = async (contents: string) =>
    (
      await validateXML({
        xml: [{ fileName: "manifest.xml", contents }],
        schema: [schema(main)],
        preload: readdirSync(SCHEMAS)
          .filter((file) => file !== main)
          .map(schema),
      })
    ).errors.map((error) => error.rawMessage);

  test("the manifest is valid", async () => {
    expect(await check(xml)).toEqual([]);
  });

  test("they would tell of a fault", async () => {
    expect(await check(xml.replace("ReadWriteDocument", "Everything"))).not.toEqual([]);
  });
});
