import { ManifestXml } from "./manifestXml";

/** What a manifest is checked against besides itself. */
export interface Surroundings {
  /** Where the add-in is served from, without a slash at the end. */
  readonly origin: string;
  /** Pages that are built; everything else must be a file. */
  readonly pages: readonly string[];
  /** The names that the add-in has associated with functions. */
  readonly commands: readonly string[];
  /** Width and height of an image file under the project's root; null where there is none. */
  readonly pixels: (file: string) => readonly [number, number] | null;
}

/** Sizes of a command's icons (Microsoft Learn, "Icon element"): 16, 32 and 80 must be there, we have all. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

type Rule = (xml: ManifestXml, around: Surroundings) => readonly string[];

/** What is wrong with a manifest, in English sentences for its developer; none where all is well. */
export function manifestFaults(text: string, around: Surroundings): readonly string[] {
  const xml = new ManifestXml(text);
  return RULES.flatMap((rule) => rule(xml, around));
}

const resources: Rule = (xml) => {
  const defined = xml.attributes("id", xml.elements("Image", "Url", "String"));
  const used = xml.attributes("resid");
  return [
    ...missing(used, defined).map((id) => `resid ${id} is used but not defined.`),
    ...missing(defined, used).map((id) => `Resource ${id} is defined but not used.`),
    ...twice(xml.attributes("id")).map((id) => `id ${id} stands twice.`),
  ];
};

/** Lengths as Microsoft Learn gives them: "Resources element", "OfficeApp element". */
const lengths: Rule = (xml) =>
  [
    tooLong("resid", xml.attributes("resid"), 32),
    tooLong("id", xml.attributes("id"), 125),
    tooLong("short string", xml.wordings("ShortStrings"), 125),
    tooLong("long string", xml.wordings("LongStrings"), 250),
    tooLong("display name", xml.wordings("DisplayName"), 125),
    tooLong("description", xml.wordings("Description"), 250),
  ].flat();

const languages: Rule = (xml) => {
  const worded = xml.elements("String", "Description").filter(({ attributes }) => !attributes.has("resid"));
  const untold = worded.filter(({ children }) => !xml.attributes("Locale", children).includes("en-US"));
  return [
    ...(xml.texts("DefaultLocale").join() === "sv-SE" ? [] : ["The default locale is not sv-SE."]),
    ...untold.map(({ name, attributes }) => `${attributes.get("id") ?? name} has no en-US wording.`),
  ];
};

const addresses: Rule = (xml, { origin, pages, pixels }) =>
  xml.addresses().flatMap((address) => {
    if (!`${address}/`.startsWith(`${origin}/`)) return [`${address} is not under ${origin}.`];
    const file = address.slice(origin.length + 1);
    return file === "" || pages.includes(file) || pixels(file) !== null
      ? []
      : [`${address}: there is no such file.`];
  });

const icons: Rule = (xml, { origin, pixels }) => {
  const address = new Map(
    xml
      .elements("Image")
      .map(({ attributes }) => [attributes.get("id"), attributes.get("DefaultValue") ?? ""]),
  );
  const uses = [
    ...xml.elements("IconUrl").map(({ attributes }) => ({ at: attributes.get("DefaultValue"), size: 32 })),
    ...xml
      .elements("HighResolutionIconUrl")
      .map(({ attributes }) => ({ at: attributes.get("DefaultValue"), size: 64 })),
    ...xml
      .elements("Image")
      .flatMap(({ attributes }) =>
        attributes.has("resid")
          ? [{ at: address.get(attributes.get("resid")), size: Number(attributes.get("size")) }]
          : [],
      ),
  ];
  return uses.flatMap(({ at = "", size }) => {
    const [width, height] = pixels(at.slice(origin.length + 1)) ?? [size, size];
    return width === size && height === size
      ? []
      : [`${at} is ${width} x ${height}, used as ${size} x ${size}.`];
  });
};

const iconSizes: Rule = (xml) =>
  xml.elements("Icon").flatMap(({ children }) => {
    const sizes = xml.attributes("size", children).map(Number);
    const lacks = ICON_SIZES.filter((size) => !sizes.includes(size));
    return lacks.length === 0
      ? []
      : [`The icon ${xml.attributes("resid", children)[0] ?? ""} lacks ${lacks.join(", ")}.`];
  });

const commands: Rule = (xml, { commands: associated }) =>
  missing(xml.texts("FunctionName"), associated).map(
    (name) => `Nothing is associated with the command ${name}.`,
  );

/** Microsoft Learn, "Configure your Office Add-in to use a shared runtime": one page, and no TaskpaneId. */
const sharedRuntime: Rule = (xml) => {
  const actions = xml.elements("SourceLocation").filter(({ attributes }) => attributes.has("resid"));
  const pages = new Set(xml.attributes("resid", [...xml.elements("Runtime", "FunctionFile"), ...actions]));
  return [
    ...(xml.elements("Runtime").length === 1 && pages.size === 1
      ? []
      : ["Pane and functions do not share one page."]),
    ...(xml.elements("TaskpaneId").length === 0 ? [] : ["A shared runtime must have no TaskpaneId."]),
  ];
};

const RULES = [resources, lengths, languages, addresses, icons, iconSizes, commands, sharedRuntime];

function missing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  return [...new Set(wanted)].filter((value) => !there.includes(value));
}

function twice(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function tooLong(what: string, values: readonly string[], most: number): readonly string[] {
  return values
    .filter((value) => value === "" || value.length > most)
    .map((value) => `The ${what} "${value}" has ${value.length} characters; 1 to ${most} are allowed.`);
}
