import {
  NORMAL_MARGINS,
  ORIENTATIONS,
  PRINT_COMMENTS,
  PRINT_ERRORS,
  PRINT_ORDERS,
  newPage,
  type PageMargins,
  type PageSetup,
} from "../model/pageSetup";
import { COLUMNS, ROWS } from "../model/area";
import { changed, patchedHeaderFooter, readHeaderFooter } from "./headerFooterXml";
import { withAttributes } from "./xmlPatch";
import { attributeOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";

type Attributes = Readonly<Record<string, string | null>>;

/** The file's words, in the order of the API's. */
const COMMENT_WORDS = ["none", "atEnd", "asDisplayed"];
const ERROR_WORDS = ["displayed", "blank", "dash", "NA"];
const ORDER_WORDS = ["downThenOver", "overThenDown"];
const ORIENTATION_WORDS = ["portrait", "landscape"];

const NO_HEADERS = "<headerFooter></headerFooter>";

/** Children of a worksheet that say how it is printed, in the schema's order. */
const PAGE_ELEMENTS = [
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
] as const;
type PageElement = (typeof PAGE_ELEMENTS)[number];

/** What a child of a worksheet says of its pages; nothing where it is about other things. */
export function readPageChild(element: XmlElement): Partial<PageSetup> {
  switch (element.name) {
    case "printOptions":
      return readOptions(element);
    case "pageMargins":
      return { margins: readMargins(element) };
    case "pageSetup":
      return readSetup(element);
    case "headerFooter":
      return readHeaderFooter(element);
    case "rowBreaks":
      return { rowBreaks: readBreaks(element) };
    case "colBreaks":
      return { columnBreaks: readBreaks(element) };
    default:
      return {};
  }
}

/**
 * The children of a worksheet that must be other than they are for its pages to be as wanted, by name; `""` for one that
 * goes. `textOf` gives a child as it stands, and `elementOf` the same taken apart.
 */
export function patchedPage(
  page: PageSetup,
  textOf: (name: string) => string | null,
  elementOf: (name: string) => XmlElement | undefined,
): Map<PageElement, string> {
  const patched = new Map<PageElement, string>();
  for (const name of PAGE_ELEMENTS) {
    const element = elementOf(name);
    const before = { ...newPage(), ...(element === undefined ? {} : readPageChild(element)) };
    const text = textOf(name);
    const after = patchedElement(name, text, before, page);
    if (after !== (text ?? "")) patched.set(name, after);
  }
  return patched;
}

function patchedElement(name: PageElement, text: string | null, before: PageSetup, page: PageSetup): string {
  switch (name) {
    case "printOptions":
      return patchedTag(name, text, optionAttributes(before), optionAttributes(page));
    case "pageMargins":
      return patchedMargins(text, before.margins, page.margins);
    case "pageSetup":
      return patchedTag(name, text, setupAttributes(before), setupAttributes(page));
    case "headerFooter": {
      const after = patchedHeaderFooter(text ?? NO_HEADERS, before, page);
      return text === null && after === NO_HEADERS ? "" : after;
    }
    case "rowBreaks":
      return patchedBreaks(name, text, before.rowBreaks, page.rowBreaks, COLUMNS);
    case "colBreaks":
      return patchedBreaks(name, text, before.columnBreaks, page.columnBreaks, ROWS);
  }
}

/** The element with those attributes changed that differ; it is not made to say what goes without saying. */
function patchedTag(name: string, text: string | null, before: Attributes, after: Attributes): string {
  const changes = changed(before, after);
  if (Object.keys(changes).length === 0) return text ?? "";
  const tag = text ?? `<${name}/>`;
  const end = tag.indexOf(">") + 1;
  return withAttributes(tag.slice(0, end), changes) + tag.slice(end);
}

function flag(value: boolean): string | null {
  return value ? "1" : null;
}

function readOptions(element: XmlElement): Partial<PageSetup> {
  return {
    centerHorizontally: flagOf(element, "horizontalCentered"),
    centerVertically: flagOf(element, "verticalCentered"),
    headings: flagOf(element, "headings"),
    gridlines: flagOf(element, "gridLines") && flagOf(element, "gridLinesSet", true),
  };
}

function optionAttributes(page: PageSetup): Attributes {
  return {
    horizontalCentered: flag(page.centerHorizontally),
    verticalCentered: flag(page.centerVertically),
    headings: flag(page.headings),
    gridLines: flag(page.gridlines),
    gridLinesSet: null,
  };
}

function readMargins(element: XmlElement): PageMargins {
  const inches = (name: keyof PageMargins) => Number(attributeOf(element, name) ?? NORMAL_MARGINS[name]);
  return {
    left: inches("left"),
    right: inches("right"),
    top: inches("top"),
    bottom: inches("bottom"),
    header: inches("header"),
    footer: inches("footer"),
  };
}

/** All six must be told. */
function patchedMargins(text: string | null, before: PageMargins, after: PageMargins): string {
  const told = Object.fromEntries(Object.entries(after).map(([name, inches]) => [name, String(inches)]));
  const was = Object.fromEntries(Object.entries(before).map(([name, inches]) => [name, String(inches)]));
  const isSame = Object.keys(changed(was, told)).length === 0;
  if (isSame) return text ?? "";
  return patchedTag("pageMargins", text, text === null ? {} : was, told);
}

function readSetup(element: XmlElement): Partial<PageSetup> {
  const number = (name: string, absent: number) => Number(attributeOf(element, name) ?? absent);
  const word = <W>(name: string, files: readonly string[], words: readonly W[], absent: W): W =>
    words[files.indexOf(attributeOf(element, name) ?? "")] ?? absent;
  const paper = attributeOf(element, "paperSize");
  return {
    orientation: word("orientation", ORIENTATION_WORDS, ORIENTATIONS, "Portrait"),
    paper: paper === undefined ? null : Number(paper),
    blackAndWhite: flagOf(element, "blackAndWhite"),
    draft: flagOf(element, "draft"),
    comments: word("cellComments", COMMENT_WORDS, PRINT_COMMENTS, "NoComments"),
    errors: word("errors", ERROR_WORDS, PRINT_ERRORS, "AsDisplayed"),
    order: word("pageOrder", ORDER_WORDS, PRINT_ORDERS, "DownThenOver"),
    firstPage: flagOf(element, "useFirstPageNumber") ? number("firstPageNumber", 1) : null,
    scale: number("scale", 100),
    fitWide: number("fitToWidth", 1),
    fitHigh: number("fitToHeight", 1),
  };
}

function setupAttributes(page: PageSetup): Attributes {
  const unless = (usual: number, value: number) => (value === usual ? null : String(value));
  const worded = <W>(words: readonly W[], files: readonly string[], value: W) =>
    words[0] === value ? null : (files[words.indexOf(value)] ?? null);
  return {
    paperSize: page.paper === null ? null : String(page.paper),
    scale: unless(100, page.scale),
    firstPageNumber: page.firstPage === null ? null : String(page.firstPage),
    fitToWidth: unless(1, page.fitWide),
    fitToHeight: unless(1, page.fitHigh),
    pageOrder: worded(PRINT_ORDERS, ORDER_WORDS, page.order),
    orientation: ORIENTATION_WORDS[ORIENTATIONS.indexOf(page.orientation)] ?? null,
    blackAndWhite: flag(page.blackAndWhite),
    draft: flag(page.draft),
    cellComments: worded(PRINT_COMMENTS, COMMENT_WORDS, page.comments),
    useFirstPageNumber: flag(page.firstPage !== null),
    errors: worded(PRINT_ERRORS, ERROR_WORDS, page.errors),
  };
}

/** Those that the user set; Excel finds the others anew. */
function readBreaks(element: XmlElement): number[] {
  const manual = childrenOf(element, "brk").filter((one) => flagOf(one, "man"));
  return manual.map((one) => Number(attributeOf(one, "id") ?? 0)).sort((a, b) => a - b);
}

function patchedBreaks(
  name: "rowBreaks" | "colBreaks",
  text: string | null,
  before: readonly number[],
  after: readonly number[],
  across: number,
): string {
  if (before.join() === after.join()) return text ?? "";
  if (after.length === 0) return "";
  const items = after.map((place) => `<brk id="${place}" max="${across - 1}" man="1"/>`).join("");
  return `<${name} count="${after.length}" manualBreakCount="${after.length}">${items}</${name}>`;
}
