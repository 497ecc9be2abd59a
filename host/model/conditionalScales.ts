import { asFlag, asOneOf, isOmitted } from "./argument";
import {
  AXIS_FORMATS,
  BAR_DIRECTIONS,
  ICON_STYLES,
  SCALE_TYPES,
  type ColorPoint,
  type IconStyle,
  type ScalePoint,
} from "./bookRules";
import { Kind, type RuleOf } from "./conditionalKind";
import { asColor } from "./color";
import { iconSetStandard } from "./conditionalStandard";
import { apiNotFound, invalidArgument } from "./hostError";
import { defineType, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import { asOperand, asRecord } from "./ruleFormula";

export class ColorScale extends Kind<"ColorScale"> {
  override get type(): ObjectType {
    return COLOR_SCALE;
  }
}

export class IconSetKind extends Kind<"IconSet"> {
  override get type(): ObjectType {
    return ICON_SET;
  }
}

export class DataBarKind extends Kind<"DataBar"> {
  override get type(): ObjectType {
    return DATA_BAR;
  }
}

class PositiveBar extends Kind<"DataBar"> {
  override get type(): ObjectType {
    return POSITIVE_BAR;
  }
}

class NegativeBar extends Kind<"DataBar"> {
  override get type(): ObjectType {
    return NEGATIVE_BAR;
  }
}

/** Guess: numbers are told as they were set, and only formulas with a `=`. */
function pointJson({ type, formula }: ScalePoint) {
  return { type, formula: formula === "" ? null : `${type === "Formula" ? "=" : ""}${formula}` };
}

const FIXED: readonly ScalePoint["type"][] = ["Automatic", "LowestValue", "HighestValue"];

function asPoint(value: unknown): ScalePoint {
  const { type, formula } = asRecord(value);
  const kind = asOneOf(type, SCALE_TYPES);
  return { type: kind, formula: FIXED.includes(kind) ? "" : asOperand(formula) };
}

function colorJson(point: ColorPoint | undefined): Json {
  return point === undefined ? null : { ...pointJson(point), color: point.color };
}

function asColorPoint(value: unknown): ColorPoint {
  return { ...asPoint(value), color: asColor(asRecord(value)["color"]) };
}

const COLOR_SCALE = defineType("ColorScaleConditionalFormat", ColorScale, {
  scalars: {
    Criteria: ({ rule: { points } }) => ({
      minimum: colorJson(points[0]),
      ...(points.length === 3 ? { midpoint: colorJson(points[1]) } : {}),
      maximum: colorJson(points.at(-1)),
    }),
    ThreeColorScale: ({ rule }) => rule.points.length === 3,
  },
  settable: {
    Criteria: (scale, value) => {
      const { minimum, midpoint, maximum } = asRecord(value);
      const middle = isOmitted(midpoint) ? [] : [midpoint];
      scale.put({ points: [minimum, ...middle, maximum].map(asColorPoint) });
    },
  },
});

const ICON_NAMES = Object.keys(ICON_STYLES) as IconStyle[];
/** Sets that files of Excel 2007's kind cannot say. */
const NEWER_ICONS = ["ThreeStars", "ThreeTriangles", "FiveBoxes"] as const;

function asIconStyle(value: unknown): IconStyle {
  if (NEWER_ICONS.some((name) => name === value))
    throw apiNotFound(`IconSetConditionalFormat.style ${String(value)}`);
  return asOneOf(value, ICON_NAMES);
}

/** The first icon stands for all below the others: what is set for it counts for nothing. */
function asSteps({ rule }: IconSetKind, value: unknown): RuleOf<"IconSet">["steps"] {
  if (!Array.isArray(value) || value.length !== rule.steps.length) throw invalidArgument();
  return rule.steps.map((step, index) => {
    const criterion = asRecord(value[index]);
    if (!isOmitted(criterion["customIcon"])) throw apiNotFound("ConditionalIconCriterion.customIcon");
    if (index === 0) return step;
    const orEqual = asOneOf(criterion["operator"], ["GreaterThan", "GreaterThanOrEqual"]) !== "GreaterThan";
    return { ...asPoint(criterion), orEqual };
  });
}

const ICON_SET = defineType("IconSetConditionalFormat", IconSetKind, {
  scalars: {
    Criteria: ({ rule: { steps } }) =>
      steps.map((step) => ({
        ...pointJson(step),
        operator: step.orEqual ? "GreaterThanOrEqual" : "GreaterThan",
      })),
    ReverseIconOrder: ({ rule }) => rule.reversed,
    ShowIconOnly: ({ rule }) => rule.iconOnly,
    Style: ({ rule }) => rule.style,
  },
  settable: {
    Criteria: (icons, criteria) => icons.put({ steps: asSteps(icons, criteria) }),
    ReverseIconOrder: (icons, reversed) => icons.put({ reversed: asFlag(reversed) }),
    ShowIconOnly: (icons, only) => icons.put({ iconOnly: asFlag(only) }),
    Style: (icons, style) => icons.put(iconSetStandard(asIconStyle(style))),
  },
});

/** `""` means that it is not drawn. */
function asColorOrNone(value: unknown): string {
  return value === "" || isOmitted(value) ? "" : asColor(value);
}

const DATA_BAR = defineType("DataBarConditionalFormat", DataBarKind, {
  scalars: {
    AxisColor: ({ rule }) => rule.axisColor,
    AxisFormat: ({ rule }) => rule.axisFormat,
    BarDirection: ({ rule }) => rule.direction,
    LowerBoundRule: ({ rule }) => pointJson(rule.lower),
    ShowDataBarOnly: ({ rule }) => rule.barOnly,
    UpperBoundRule: ({ rule }) => pointJson(rule.upper),
  },
  settable: {
    AxisColor: (bar, color) => bar.put({ axisColor: asColorOrNone(color) }),
    AxisFormat: (bar, format) => bar.put({ axisFormat: asOneOf(format, AXIS_FORMATS) }),
    BarDirection: (bar, direction) => bar.put({ direction: asOneOf(direction, BAR_DIRECTIONS) }),
    LowerBoundRule: (bar, rule) => bar.put({ lower: asPoint(rule) }),
    ShowDataBarOnly: (bar, only) => bar.put({ barOnly: asFlag(only) }),
    UpperBoundRule: (bar, rule) => bar.put({ upper: asPoint(rule) }),
  },
  navigation: {
    NegativeFormat: ({ format }) => new NegativeBar(format, "DataBar"),
    PositiveFormat: ({ format }) => new PositiveBar(format, "DataBar"),
  },
});

function setPositive(bar: PositiveBar, patch: Partial<RuleOf<"DataBar">["positive"]>): void {
  bar.put({ positive: { ...bar.rule.positive, ...patch } });
}

const POSITIVE_BAR = defineType("ConditionalDataBarPositiveFormat", PositiveBar, {
  scalars: {
    BorderColor: ({ rule }) => rule.positive.border,
    FillColor: ({ rule }) => rule.positive.fill,
    GradientFill: ({ rule }) => rule.positive.gradient,
  },
  settable: {
    BorderColor: (bar, color) => setPositive(bar, { border: asColorOrNone(color) }),
    FillColor: (bar, color) => setPositive(bar, { fill: asColor(color) }),
    GradientFill: (bar, gradient) => setPositive(bar, { gradient: asFlag(gradient) }),
  },
});

function setNegative(bar: NegativeBar, patch: Partial<RuleOf<"DataBar">["negative"]>): void {
  bar.put({ negative: { ...bar.rule.negative, ...patch } });
}

/** Guess: a colour that is set for negative bars is no longer that of positive ones. */
const NEGATIVE_BAR = defineType("ConditionalDataBarNegativeFormat", NegativeBar, {
  scalars: {
    BorderColor: ({ rule }) => rule.negative.border,
    FillColor: ({ rule }) => rule.negative.fill,
    MatchPositiveBorderColor: ({ rule }) => rule.negative.sameBorder,
    MatchPositiveFillColor: ({ rule }) => rule.negative.sameFill,
  },
  settable: {
    BorderColor: (bar, color) => setNegative(bar, { border: asColorOrNone(color), sameBorder: false }),
    FillColor: (bar, color) => setNegative(bar, { fill: asColor(color), sameFill: false }),
    MatchPositiveBorderColor: (bar, same) => setNegative(bar, { sameBorder: asFlag(same) }),
    MatchPositiveFillColor: (bar, same) => setNegative(bar, { sameFill: asFlag(same) }),
  },
});
