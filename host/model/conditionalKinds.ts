import { asNumber, asOneOf, asText } from "./argument";
import {
  CELL_VALUE_OPERATORS,
  PRESET_CRITERIA,
  TEXT_OPERATORS,
  TOP_BOTTOM_KINDS,
  type ConditionalRule,
} from "./bookRules";
import type { ConditionalFormat } from "./conditionalFormat";
import { Kind } from "./conditionalKind";
import { ConditionalRangeFormat } from "./conditionalLooks";
import { ColorScale, DataBarKind, IconSetKind } from "./conditionalScales";
import { invalidArgument } from "./hostError";
import { defineType, type HostObject, type ObjectType } from "./hostObject";
import { asFormula, asOperand, asRecord } from "./ruleFormula";

class CustomRule extends Kind<"Custom"> {
  override get type(): ObjectType {
    return CUSTOM_RULE;
  }
}

class Custom extends Kind<"Custom"> {
  override get type(): ObjectType {
    return CUSTOM;
  }
}

class CellValue extends Kind<"CellValue"> {
  override get type(): ObjectType {
    return CELL_VALUE;
  }
}

class ContainsText extends Kind<"ContainsText"> {
  override get type(): ObjectType {
    return CONTAINS_TEXT;
  }
}

class TopBottom extends Kind<"TopBottom"> {
  override get type(): ObjectType {
    return TOP_BOTTOM;
  }
}

class Preset extends Kind<"PresetCriteria"> {
  override get type(): ObjectType {
    return PRESET;
  }
}

/** The names by which a conditional format leads to itself as one of a kind. */
export const CONDITIONAL_KINDS: readonly {
  readonly name: string;
  readonly kind: ConditionalRule["type"];
  readonly open: (format: ConditionalFormat) => HostObject;
}[] = [
  { name: "Custom", kind: "Custom", open: (format) => new Custom(format, "Custom") },
  { name: "CellValue", kind: "CellValue", open: (format) => new CellValue(format, "CellValue") },
  {
    name: "TextComparison",
    kind: "ContainsText",
    open: (format) => new ContainsText(format, "ContainsText"),
  },
  { name: "TopBottom", kind: "TopBottom", open: (format) => new TopBottom(format, "TopBottom") },
  { name: "Preset", kind: "PresetCriteria", open: (format) => new Preset(format, "PresetCriteria") },
  { name: "ColorScale", kind: "ColorScale", open: (format) => new ColorScale(format, "ColorScale") },
  { name: "IconSet", kind: "IconSet", open: (format) => new IconSetKind(format, "IconSet") },
  { name: "DataBar", kind: "DataBar", open: (format) => new DataBarKind(format, "DataBar") },
];

const looks = { Format: ({ format }: Kind<ConditionalRule["type"]>) => new ConditionalRangeFormat(format) };

const CUSTOM = defineType("CustomConditionalFormat", Custom, {
  navigation: { ...looks, Rule: ({ format }) => new CustomRule(format, "Custom") },
});

const CUSTOM_RULE = defineType("ConditionalFormatRule", CustomRule, {
  scalars: { Formula: (custom) => custom.told(custom.rule.formula) },
  settable: { Formula: (custom, formula) => custom.put({ formula: asFormula(formula) }) },
});

const CELL_VALUE = defineType("CellValueConditionalFormat", CellValue, {
  scalars: {
    Rule: (cell) => {
      const [formula1 = "", formula2] = cell.rule.formulas.map((formula) => cell.told(formula));
      return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: cell.rule.operator };
    },
  },
  settable: {
    Rule: (cell, value) => {
      const { formula1, formula2, operator } = asRecord(value);
      const name = asOneOf(operator, CELL_VALUE_OPERATORS);
      const bounds = name.endsWith("etween") ? [formula1, formula2] : [formula1];
      cell.put({ operator: name, formulas: bounds.map(asOperand) });
    },
  },
  navigation: looks,
});

const CONTAINS_TEXT = defineType("TextConditionalFormat", ContainsText, {
  scalars: { Rule: ({ rule: { operator, text } }) => ({ operator, text }) },
  settable: {
    Rule: (comparison, value) => {
      const { operator, text } = asRecord(value);
      comparison.put({ operator: asOneOf(operator, TEXT_OPERATORS), text: asText(text) });
    },
  },
  navigation: looks,
});

const TOP_BOTTOM = defineType("TopBottomConditionalFormat", TopBottom, {
  scalars: { Rule: ({ rule: { rank, kind } }) => ({ rank, type: kind }) },
  settable: {
    Rule: (top, value) => {
      const { rank, type } = asRecord(value);
      top.put({ kind: asOneOf(type, TOP_BOTTOM_KINDS), rank: asRank(rank) });
    },
  },
  navigation: looks,
});

/** As in the user interface, from 1 to 1,000. */
function asRank(value: unknown): number {
  const rank = asNumber(value);
  if (!Number.isInteger(rank) || rank < 1 || rank > 1000) throw invalidArgument();
  return rank;
}

const PRESET = defineType("PresetCriteriaConditionalFormat", Preset, {
  scalars: { Rule: ({ rule: { criterion } }) => ({ criterion }) },
  settable: {
    Rule: (preset, value) =>
      preset.put({ criterion: asOneOf(asRecord(value)["criterion"], PRESET_CRITERIA) }),
  },
  navigation: looks,
});
