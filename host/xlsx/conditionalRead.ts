import { topLeft } from "../model/areaList";
import {
  ICON_STYLES,
  type BookConditional,
  type ColorPoint,
  type ConditionalLook,
  type ConditionalRule,
  type DataBar,
  type ScalePoint,
  type ScaleType,
} from "../model/bookRules";
import { dataBarStandard } from "../model/conditionalStandard";
import { readColor, type ThemeColors } from "./colors";
import { barExtension } from "./conditionalBar";
import { CELL_OPERATORS, PRESET_RULES, TEXT_RULES } from "./conditionalNames";
import { extensionItems } from "./extensionList";
import { readAreas, textOf, type WorksheetChild } from "./ruleAreas";
import { decodeXstring } from "./xmlText";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";

/** What conditional formats are read with. */
export interface LookContext {
  readonly theme: ThemeColors;
  /** Of the styles part, by number. */
  readonly looks: readonly ConditionalLook[];
}

/** A conditional format of the file before it has its id, with its place among the others. */
interface Ranked {
  readonly priority: number;
  readonly conditional: BookConditional;
}

/**
 * The conditional formats of a sheet, first the one that wins. What the host does not know of is among them as
 * `Unknown`.
 */
export function readConditionals(
  children: readonly WorksheetChild[],
  extLst: WorksheetChild | null,
  context: LookContext,
  idOf: (index: number) => string,
): BookConditional[] {
  const extensions = extLst === null ? [] : extensionItems(extLst.element, "conditionalFormattings");
  const claimed = new Set<XmlElement>();
  const extensionOf = (rule: XmlElement): XmlElement | null => {
    const found = extensions.find((one) => linkedId(rule) === attributeOf(childOf(one, "cfRule"), "id"));
    if (linkedId(rule) === null || found === undefined || found.children.length > 2) return null;
    claimed.add(found);
    return found;
  };
  const ranked = children.flatMap((child) =>
    childrenOf(child.element, "cfRule").map((rule) =>
      readRule(child, rule, extensionOf(rule), extLst, context),
    ),
  );
  const others = extensions
    .filter((one) => !claimed.has(one))
    .map((one) => unknownOf(one, extLst?.xml ?? ""));
  return [...ranked, ...others]
    .sort((a, b) => a.priority - b.priority)
    .map(({ conditional }, index) => ({ ...conditional, id: idOf(index) }));
}

/** The id by which a rule names its extension. */
function linkedId(rule: XmlElement): string | null {
  const ids = childrenOf(childOf(rule, "extLst"), "ext").flatMap((ext) => childOf(ext, "id") ?? []);
  return ids[0]?.text.trim() ?? null;
}

function unknownOf(element: XmlElement, xml: string): Ranked {
  const areas = readAreas(childOf(element, "sqref")?.text);
  const source = { xml: "", extension: textOf(xml, element) };
  const conditional = {
    id: "",
    areas,
    origin: topLeft(areas),
    stopIfTrue: false,
    rule: { type: "Unknown" as const },
    look: {},
    style: null,
    source,
  };
  return { priority: Number(attributeOf(childOf(element, "cfRule"), "priority") ?? Infinity), conditional };
}

function readRule(
  { element, xml }: WorksheetChild,
  rule: XmlElement,
  extension: XmlElement | null,
  extLst: WorksheetChild | null,
  context: LookContext,
): Ranked {
  const areas = readAreas(attributeOf(element, "sqref"));
  const style = attributeOf(rule, "dxfId");
  const look = context.looks[Number(style ?? -1)] ?? {};
  const open = xml.slice(element.start, element.innerStart);
  const conditional: BookConditional = {
    id: "",
    areas,
    origin: topLeft(areas),
    stopIfTrue: flagOf(rule, "stopIfTrue"),
    rule: ruleOf(rule, extension, context.theme),
    look,
    source: {
      xml: `${open}${textOf(xml, rule)}</${element.prefix}${element.name}>`,
      extension: extension === null ? null : textOf(extLst?.xml ?? "", extension),
    },
    style: style === undefined ? null : { id: Number(style), look },
  };
  return { priority: Number(attributeOf(rule, "priority") ?? Infinity), conditional };
}

function ruleOf(rule: XmlElement, extension: XmlElement | null, theme: ThemeColors): ConditionalRule {
  const type = attributeOf(rule, "type") ?? "";
  const formulas = childrenOf(rule, "formula").map(({ text }) => decodeXstring(text));
  const [formula = ""] = formulas;
  if (type === "expression") return { type: "Custom", formula };
  if (type === "cellIs") return cellValueOf(rule, formulas);
  if (type === "top10") return topBottomOf(rule);
  if (type === "colorScale") return colorScaleOf(rule, theme);
  if (type === "dataBar") return dataBarOf(rule, extension, theme);
  if (type === "iconSet") return iconSetOf(rule, extension);
  return textOrPreset(rule, type);
}

const UNKNOWN: ConditionalRule = { type: "Unknown" };

/** The key whose value `fits`, or undefined. */
function keyOf<K extends string, V>(
  table: Readonly<Record<K, V>>,
  fits: (value: V) => boolean,
): K | undefined {
  return (Object.keys(table) as K[]).find((key) => fits(table[key]));
}

function cellValueOf(rule: XmlElement, formulas: readonly string[]): ConditionalRule {
  const operator = keyOf(CELL_OPERATORS, (name) => name === attributeOf(rule, "operator"));
  return operator === undefined ? UNKNOWN : { type: "CellValue", operator, formulas };
}

function topBottomOf(rule: XmlElement): ConditionalRule {
  const [bottom, percent] = [flagOf(rule, "bottom"), flagOf(rule, "percent")];
  const kind = `${bottom ? "Bottom" : "Top"}${percent ? "Percent" : "Items"}` as const;
  return { type: "TopBottom", kind, rank: Number(attributeOf(rule, "rank") ?? 10) };
}

function textOrPreset(rule: XmlElement, type: string): ConditionalRule {
  const operator = keyOf(TEXT_RULES, ([name]) => name === type);
  const text = attributeOf(rule, "text");
  if (operator !== undefined && text !== undefined)
    return { type: "ContainsText", operator, text: decodeXstring(text) };
  const names = ["type", "timePeriod", "stdDev"];
  const flags = ["equalAverage"];
  const criterion = keyOf(PRESET_RULES, ([attributes]) => {
    const sameNames = names.every((name) => attributeOf(rule, name) === attributes[name]);
    const sameFlags = flags.every((name) => flagOf(rule, name) === (attributes[name] === "1"));
    return (
      sameNames && sameFlags && flagOf(rule, "aboveAverage", true) === (attributes["aboveAverage"] !== "0")
    );
  });
  return criterion === undefined ? UNKNOWN : { type: "PresetCriteria", criterion };
}

/** A `<cfvo>`, or an extension's with its formula as an element. */
function pointOf(cfvo: XmlElement | undefined): ScalePoint {
  const formula = decodeXstring(childOf(cfvo, "f")?.text ?? attributeOf(cfvo, "val") ?? "");
  const type = SCALE_TYPE[attributeOf(cfvo, "type") ?? ""] ?? "Automatic";
  const isFixed = type === "LowestValue" || type === "HighestValue" || type === "Automatic";
  return { type, formula: isFixed ? "" : formula };
}

const SCALE_TYPE: Readonly<Record<string, ScaleType>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  formula: "Formula",
  percentile: "Percentile",
  autoMin: "Automatic",
  autoMax: "Automatic",
};

function colorScaleOf(rule: XmlElement, theme: ThemeColors): ConditionalRule {
  const scale = childOf(rule, "colorScale");
  const colors = childrenOf(scale, "color");
  const points = childrenOf(scale, "cfvo").map((cfvo, i): ColorPoint => {
    const color = colors[i];
    return { ...pointOf(cfvo), color: (color && readColor(color, theme)) ?? "#000000" };
  });
  return points.length === 2 || points.length === 3 ? { type: "ColorScale", points } : UNKNOWN;
}

function dataBarOf(rule: XmlElement, extension: XmlElement | null, theme: ThemeColors): ConditionalRule {
  const bar = childOf(rule, "dataBar");
  const [lower, upper] = childrenOf(bar, "cfvo");
  const color = childOf(bar, "color");
  const standard = dataBarStandard();
  const fill = (color && readColor(color, theme)) ?? standard.positive.fill;
  // Excel 2007's bars fade and have neither border nor axis.
  const plain: DataBar = {
    ...standard,
    lower: pointOf(lower),
    upper: pointOf(upper),
    barOnly: !flagOf(bar, "showValue", true),
    axisFormat: "None",
    positive: { fill, gradient: true, border: "" },
    negative: { fill, border: "", sameFill: true, sameBorder: true },
  };
  const extended = extension === null ? {} : barExtension(extension, plain, theme, pointOf);
  return { type: "DataBar", ...plain, ...extended };
}

function iconSetOf(rule: XmlElement, extension: XmlElement | null): ConditionalRule {
  const set = childOf(rule, "iconSet");
  const style = keyOf(ICON_STYLES, (name) => name === (attributeOf(set, "iconSet") ?? "3TrafficLights1"));
  if (style === undefined || extension !== null) return UNKNOWN;
  return {
    type: "IconSet",
    style,
    reversed: flagOf(set, "reverse"),
    iconOnly: !flagOf(set, "showValue", true),
    steps: childrenOf(set, "cfvo").map((cfvo) => ({ ...pointOf(cfvo), orEqual: flagOf(cfvo, "gte", true) })),
  };
}
