import type { BookSheet } from "../model/book";
import type { FileText, SheetRules } from "../model/bookRules";
import { conditionalXml, keptXml } from "./conditionalXml";
import { readConditionals, type LookContext } from "./conditionalRead";
import type { LookNumbers } from "./conditionalStyles";
import { readComments } from "./commentParts";
import { extensionItems, type ExtensionName } from "./extensionList";
import { dropLostLinks, hyperlinkXml, readHyperlinks } from "./hyperlinkXml";
import type { Package } from "./package";
import type { WorksheetChild } from "./ruleAreas";
import { followingSplices } from "./shiftedXml";
import type { ShiftedSheet } from "./sheetShift";
import { readValidation, validationXml } from "./validationXml";
import { applySplices } from "./xmlPatch";
import { parseXml } from "./xmlTree";

/** Children of a worksheet that hold rules. */
export const RULE_ELEMENTS: ReadonlySet<string> = new Set([
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "extLst",
]);

/** The rules of a sheet, from those children of its part and the parts of its notes. */
export function readRules(
  children: readonly WorksheetChild[],
  pkg: Package,
  part: string,
  context: LookContext,
  idOf: (index: number) => string,
): SheetRules {
  const named = (name: string) => children.filter(({ element }) => element.name === name);
  const [extLst = null] = named("extLst");
  const extended = extLst === null ? [] : extensionItems(extLst.element, "dataValidations");
  const listed = named("dataValidations").flatMap(({ element, xml }) =>
    element.children.map((child) => readValidation({ element: child, xml }, false)),
  );
  return {
    validations: [
      ...listed,
      ...extended.map((element) => readValidation({ element, xml: extLst?.xml ?? "" }, true)),
    ],
    conditionals: readConditionals(named("conditionalFormatting"), extLst, context, idOf),
    hyperlinks: named("hyperlinks").flatMap((child) => readHyperlinks(child, pkg, part)),
    ...readComments(pkg, part),
  };
}

/** What a sheet's part is to have in the place of its rules: lists of elements by name; what is left out stays. */
export interface WrittenRules {
  readonly elements: ReadonlyMap<string, readonly string[]>;
  readonly extensions: ReadonlyMap<ExtensionName, readonly string[]>;
}

/** What rules are written with. */
export interface RuleWriting {
  readonly pkg: Package;
  readonly part: string;
  readonly looks: LookNumbers;
  /** The sheets in which cells were inserted or deleted: what is kept of the file has to follow. */
  readonly shifted: readonly ShiftedSheet[];
}

/** The changed kinds of rules of a sheet; new links get their relations, and looks their numbers. */
export function writtenRules({ rules, changes }: BookSheet, writing: RuleWriting): WrittenRules {
  const elements = new Map<string, readonly string[]>();
  const extensions = new Map<ExtensionName, readonly string[]>();
  if (changes.rules.has("validations")) {
    const items = rules.validations.map((rule) => ({
      extension: rule.source?.extension === true,
      xml: kept(rule.source, writing) ?? validationXml(rule),
    }));
    elements.set(
      "dataValidations",
      items.filter(({ extension }) => !extension).map(({ xml }) => xml),
    );
    extensions.set(
      "dataValidations",
      items.filter(({ extension }) => extension).map(({ xml }) => xml),
    );
  }
  if (changes.rules.has("conditionals")) {
    const items = rules.conditionals.map((conditional, index) => {
      const { source } = conditional;
      if (source === null) return conditionalXml(conditional, index + 1, writing.looks.numberOf(conditional));
      const extension = source.extension === null ? null : followedText(source.extension, writing);
      return { xml: keptXml(followedText(source.xml, writing), index + 1), extension };
    });
    elements.set(
      "conditionalFormatting",
      items.flatMap(({ xml }) => (xml === "" ? [] : xml)),
    );
    extensions.set(
      "conditionalFormattings",
      items.flatMap(({ extension }) => extension ?? []),
    );
  }
  if (changes.rules.has("hyperlinks")) {
    const { pkg, part } = writing;
    const items = rules.hyperlinks.map((link) => kept(link.source, writing) ?? hyperlinkXml(link, pkg, part));
    elements.set("hyperlinks", items);
    dropLostLinks(items.join(""), pkg, part);
  }
  return { elements, extensions };
}

function kept(source: FileText | null, writing: RuleWriting): string | null {
  return source === null ? null : followedText(source.xml, writing);
}

/** A piece of the file after all cells that were inserted and deleted; `""` where nothing of it is left. */
function followedText(xml: string, { part, shifted }: RuleWriting): string {
  return shifted.reduce((text, { part: home, name, shifts }) => {
    if (text === "" || shifts.length === 0) return text;
    const shift = { sheet: name, isHome: home === part, shifts };
    const splices = followingSplices(text, parseXml(text, part), shift);
    return splices === null ? "" : applySplices(text, splices);
  }, xml);
}
