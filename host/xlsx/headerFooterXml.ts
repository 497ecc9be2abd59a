import { headerCode } from "../model/pageLayoutHeaders";
import { NO_TEXTS, type HeaderTexts, type PageSetup } from "../model/pageSetup";
import { putChild, withAttributes } from "./xmlPatch";
import { escapeXml } from "./xmlText";
import { childOf, flagOf, type XmlElement } from "./xmlTree";

/** The children's order in the schema (ECMA-376 part 1, 18.3.1.46). */
const ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
const KINDS = [
  ["odd", "oddPages"],
  ["even", "evenPages"],
  ["first", "firstPages"],
] as const;

type HeaderSetup = Pick<
  PageSetup,
  "state" | "useSheetMargins" | "useSheetScale" | "oddPages" | "evenPages" | "firstPages"
>;

export function readHeaderFooter(element: XmlElement): HeaderSetup {
  const texts = (kind: string): HeaderTexts => {
    const header = partsOf(childOf(element, `${kind}Header`)?.text ?? "");
    const footer = partsOf(childOf(element, `${kind}Footer`)?.text ?? "");
    return {
      leftHeader: header.L,
      centerHeader: header.C,
      rightHeader: header.R,
      leftFooter: footer.L,
      centerFooter: footer.C,
      rightFooter: footer.R,
    };
  };
  return {
    state: stateOf(flagOf(element, "differentFirst"), flagOf(element, "differentOddEven")),
    useSheetMargins: flagOf(element, "alignWithMargins", true),
    useSheetScale: flagOf(element, "scaleWithDoc", true),
    oddPages: texts("odd"),
    evenPages: texts("even"),
    firstPages: texts("first"),
  };
}

function stateOf(first: boolean, evenToo: boolean): PageSetup["state"] {
  if (first) return evenToo ? "FirstOddAndEven" : "FirstAndDefault";
  return evenToo ? "OddAndEven" : "Default";
}

/** The three parts of a header; what stands before the first mark is in the middle. `&&` is a plain `&`. */
function partsOf(code: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  let at: keyof typeof parts = "C";
  for (const piece of code.match(/&[\s\S]?|[^&]+/g) ?? []) {
    const mark = piece.slice(1).toUpperCase();
    if (piece.startsWith("&") && (mark === "L" || mark === "C" || mark === "R")) at = mark;
    else parts[at] += piece;
  }
  return parts;
}

/** A `<headerFooter>` as the page has it. A text that stands so already keeps its spelling. */
export function patchedHeaderFooter(xml: string, before: HeaderSetup, page: PageSetup): string {
  let text = xml;
  for (const [kind, pages] of KINDS) {
    for (const place of ["Header", "Footer"] as const) {
      const wanted = codeOf(page[pages], place);
      const name = `${kind}${place}`;
      const child = wanted === "" ? "" : `<${name}>${escapeXml(wanted)}</${name}>`;
      if (wanted !== codeOf(before[pages], place)) text = putChild(text, "headerFooter", name, child, ORDER);
    }
  }
  const end = text.indexOf(">") + 1;
  return (
    withAttributes(text.slice(0, end), changed(attributesOf(before), attributesOf(page))) + text.slice(end)
  );
}

function codeOf(texts: HeaderTexts = NO_TEXTS, place: "Header" | "Footer"): string {
  return headerCode(texts[`left${place}`], texts[`center${place}`], texts[`right${place}`]);
}

function attributesOf({ state, useSheetMargins, useSheetScale }: HeaderSetup): Record<string, string | null> {
  return {
    differentOddEven: state === "OddAndEven" || state === "FirstOddAndEven" ? "1" : null,
    differentFirst: state === "FirstAndDefault" || state === "FirstOddAndEven" ? "1" : null,
    scaleWithDoc: useSheetScale ? null : "0",
    alignWithMargins: useSheetMargins ? null : "0",
  };
}

/** The attributes that are other than before. */
export function changed(
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null>>,
): Record<string, string | null> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== before[name]));
}
