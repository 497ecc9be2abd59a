import type { ColorPoint, ConditionalRule, DataBar, IconSet, IconStyle } from "./bookRules";

/** What a new rule of a kind is before anything is set, and what bars and icons are at first. */

/** Guess: a new data bar has the colours that Excel's own button gives. */
export function dataBarStandard(): DataBar {
  return {
    lower: { type: "Automatic", formula: "" },
    upper: { type: "Automatic", formula: "" },
    barOnly: false,
    direction: "Context",
    axisFormat: "Automatic",
    axisColor: "#000000",
    positive: { fill: "#638EC6", gradient: true, border: "#638EC6" },
    negative: { fill: "#FF0000", border: "#FF0000", sameFill: false, sameBorder: false },
  };
}

/** Guess: a new colour scale goes from red over yellow to green, as Excel's first one does. */
function colorScaleStandard(): readonly ColorPoint[] {
  return [
    { type: "LowestValue", formula: "", color: "#F8696B" },
    { type: "Percentile", formula: "50", color: "#FFEB84" },
    { type: "HighestValue", formula: "", color: "#63BE7B" },
  ];
}

/** The id of the conditional format of a file's sheet that is at a place among its others. */
export function conditionalId(sheet: string, index: number): string {
  return `${sheet.slice(0, 9)}-000E-0000-0000-${index.toString(16).padStart(12, "0").toUpperCase()}}`;
}

/** How many icons a set has. */
function iconCount(style: IconStyle): number {
  if (style.startsWith("Three")) return 3;
  return style.startsWith("Four") ? 4 : 5;
}

/** A set of icons that share the whole stretch evenly, as Excel divides it. */
export function iconSetStandard(style: IconStyle): IconSet {
  const count = iconCount(style);
  const steps = Array.from({ length: count }, (_, index) => ({
    type: "Percent" as const,
    formula: String(Math.round((100 * index) / count)),
    orEqual: true,
  }));
  return { style, reversed: false, iconOnly: false, steps };
}

/**
 * The rule of a conditional format that has just been added.
 * Guess: until its rule is set, one that needs a text, a formula or a criterion applies to no cell.
 */
export function newRule(type: Exclude<ConditionalRule["type"], "Unknown">): ConditionalRule {
  switch (type) {
    case "Custom":
      return { type, formula: "FALSE" };
    case "CellValue":
      return { type, operator: "Between", formulas: ["1", "0"] };
    case "ContainsText":
      return { type, operator: "Contains", text: "" };
    case "TopBottom":
      return { type, kind: "TopItems", rank: 10 };
    case "PresetCriteria":
      return { type, criterion: "DuplicateValues" };
    case "ColorScale":
      return { type, points: colorScaleStandard() };
    case "DataBar":
      return { type, ...dataBarStandard() };
    case "IconSet":
      return { type, ...iconSetStandard("ThreeTrafficLights1") };
  }
}
