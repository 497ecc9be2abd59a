import { columnName } from "../model/address";
import { topLeft } from "../model/areaList";
import {
  ICON_STYLES,
  type BookConditional,
  type ColorPoint,
  type ConditionalRule,
  type ScalePoint,
} from "../model/bookRules";
import { movedRule } from "../model/ruleFormula";
import { barExtensionXml } from "./conditionalBar";
import { argb } from "./conditionalLook";
import { CELL_OPERATORS, PRESET_RULES, SCALE_NAMES, TEXT_RULES } from "./conditionalNames";
import { writtenAreas } from "./ruleAreas";
import { applySplices, attributeSplice } from "./xmlPatch";
import { encodeXstring, escapeAttribute, escapeXml } from "./xmlText";
import { childOf, parseXml } from "./xmlTree";

/** A conditional format as it is saved: an element of its own and, for data bars, an item of the extension list. */
export interface WrittenConditional {
  readonly xml: string;
  readonly extension: string | null;
}

type Attributes = Readonly<Record<string, string>>;

/** A conditional format that is no longer as in the file; `style` is the number of its look, null without one. */
export function conditionalXml(
  conditional: BookConditional,
  priority: number,
  style: number | null,
): WrittenConditional {
  const { areas, rule, stopIfTrue } = conditional;
  const [attributes, inner] = ruleXml(rule, conditional);
  const all: Attributes = {
    ...attributes,
    ...(style === null ? {} : { dxfId: String(style) }),
    priority: String(priority),
    ...(stopIfTrue ? { stopIfTrue: "1" } : {}),
  };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const link = rule.type === "DataBar" ? linkXml(conditional.id) : "";
  const places = writtenAreas(areas);
  const xml = `<conditionalFormatting sqref="${places}"><cfRule${written.join("")}>${inner}${link}</cfRule></conditionalFormatting>`;
  return { xml, extension: rule.type === "DataBar" ? barExtensionXml(rule, conditional.id, places) : null };
}

/** One that is as in the file, with its place among the others. */
export function keptXml(xml: string, priority: number): string {
  if (xml === "") return "";
  const rule = childOf(parseXml(xml, "conditionalFormatting"), "cfRule");
  return rule === undefined
    ? xml
    : applySplices(xml, [attributeSplice(xml, rule, { priority: String(priority) })]);
}

function linkXml(id: string): string {
  const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  return `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>${id}</x14:id></ext></extLst>`;
}

/** The attributes and the content of a `<cfRule>`. */
function ruleXml(rule: ConditionalRule, conditional: BookConditional): readonly [Attributes, string] {
  const first = topLeft(conditional.areas);
  const own = (formula: string) => formulaXml(movedRule(formula, conditional.origin, first));
  const cell = `${columnName(first.column)}${first.row + 1}`;
  switch (rule.type) {
    case "Custom":
      return [{ type: "expression" }, own(rule.formula)];
    case "CellValue":
      return [{ type: "cellIs", operator: CELL_OPERATORS[rule.operator] }, rule.formulas.map(own).join("")];
    case "ContainsText": {
      const [type, operator, formula] = TEXT_RULES[rule.operator];
      const quoted = `"${rule.text.replaceAll('"', '""')}"`;
      return [
        { type, operator, text: encodeXstring(rule.text) },
        formulaXml(formula.replace(/[TC](?=[,)=]|$)/g, (name) => (name === "T" ? quoted : cell))),
      ];
    }
    case "TopBottom":
      return [topBottomAttributes(rule), ""];
    case "PresetCriteria": {
      const [attributes, formula] = PRESET_RULES[rule.criterion];
      return [attributes, formula === "" ? "" : formulaXml(formula.replace(/\bC\b/g, cell))];
    }
    default:
      return [{ type: lowerFirst(rule.type) }, scaleXml(rule)];
  }
}

function topBottomAttributes({ kind, rank }: ConditionalRule & { type: "TopBottom" }): Attributes {
  return {
    type: "top10",
    ...(kind.endsWith("Percent") ? { percent: "1" } : {}),
    ...(kind.startsWith("Bottom") ? { bottom: "1" } : {}),
    rank: String(rank),
  };
}

function scaleXml(rule: ConditionalRule): string {
  if (rule.type === "ColorScale")
    return `<colorScale>${points(rule.points)}${rule.points.map(color).join("")}</colorScale>`;
  if (rule.type === "DataBar") {
    const ends = cfvo(rule.lower, "min") + cfvo(rule.upper, "max");
    const shown = rule.barOnly ? ' showValue="0"' : "";
    return `<dataBar${shown}>${ends}${color({ color: rule.positive.fill })}</dataBar>`;
  }
  if (rule.type !== "IconSet") throw new Error(`${rule.type} is not written anew`);
  const shown = rule.iconOnly ? ' showValue="0"' : "";
  const reversed = rule.reversed ? ' reverse="1"' : "";
  const steps = rule.steps.map((step) => cfvo(step, "min", step.orEqual ? "" : ' gte="0"'));
  return `<iconSet iconSet="${ICON_STYLES[rule.style]}"${shown}${reversed}>${steps.join("")}</iconSet>`;
}

function points(of: readonly ColorPoint[]): string {
  return of.map((point) => cfvo(point, "min")).join("");
}

function color({ color: rgb }: Pick<ColorPoint, "color">): string {
  return `<color rgb="${argb(rgb)}"/>`;
}

function cfvo({ type, formula }: ScalePoint, automatic: "min" | "max", more = ""): string {
  const name = type === "Automatic" ? automatic : SCALE_NAMES[type];
  const value = formula === "" ? "" : ` val="${escapeAttribute(encodeXstring(formula))}"`;
  return `<cfvo type="${name}"${value}${more}/>`;
}

function formulaXml(formula: string): string {
  return `<formula>${escapeXml(encodeXstring(formula))}</formula>`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
