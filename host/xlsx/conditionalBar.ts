import { AXIS_FORMATS, BAR_DIRECTIONS, type DataBar, type ScalePoint } from "../model/bookRules";
import { readColor, type ThemeColors } from "./colors";
import { argb } from "./conditionalLook";
import { SCALE_NAMES } from "./conditionalNames";
import { escapeXml, encodeXstring } from "./xmlText";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";

/** What Excel 2010 added to data bars, which stands in the sheet's extension list ([MS-XLSX] 2.6.37). */

type PointReader = (cfvo: XmlElement | undefined) => ScalePoint;

/** What the extension of a bar says of it. */
export function barExtension(
  extension: XmlElement,
  plain: DataBar,
  theme: ThemeColors,
  point: PointReader,
): Partial<DataBar> {
  const bar = childOf(childOf(extension, "cfRule"), "dataBar");
  if (bar === undefined) return {};
  const [lower, upper] = childrenOf(bar, "cfvo");
  const color = (name: string) => readColor(childOf(bar, name), theme);
  const border = flagOf(bar, "border") ? (color("borderColor") ?? "") : "";
  const direction = attributeOf(bar, "direction")?.toLowerCase();
  const axis = attributeOf(bar, "axisPosition") ?? "automatic";
  return {
    lower: point(lower),
    upper: point(upper),
    direction: BAR_DIRECTIONS.find((one) => one.toLowerCase() === direction) ?? "Context",
    axisFormat: AXIS_FORMATS.find((one) => AXES[one] === axis) ?? "Automatic",
    axisColor: color("axisColor") ?? "",
    positive: { ...plain.positive, gradient: flagOf(bar, "gradient", true), border },
    negative: {
      fill: color("negativeFillColor") ?? plain.positive.fill,
      border: color("negativeBorderColor") ?? border,
      sameFill: flagOf(bar, "negativeBarColorSameAsPositive"),
      sameBorder: flagOf(bar, "negativeBarBorderColorSameAsPositive", true),
    },
  };
}

const AXES: Readonly<Record<DataBar["axisFormat"], string>> = {
  Automatic: "automatic",
  None: "none",
  CellMidPoint: "middle",
};

/** The item of the extension list for a bar; `id` links it with the `<cfRule>`, `places` are its areas. */
export function barExtensionXml(bar: DataBar, id: string, places: string): string {
  const { positive, negative } = bar;
  const attributes = [
    ' minLength="0" maxLength="100"',
    bar.barOnly ? ' showValue="0"' : "",
    positive.border === "" ? "" : ' border="1"',
    positive.gradient ? "" : ' gradient="0"',
    bar.direction === "Context" ? "" : ` direction="${lowerFirst(bar.direction)}"`,
    negative.sameFill ? ' negativeBarColorSameAsPositive="1"' : "",
    negative.sameBorder ? "" : ' negativeBarBorderColorSameAsPositive="0"',
    bar.axisFormat === "Automatic" ? "" : ` axisPosition="${AXES[bar.axisFormat]}"`,
  ];
  const colors = [
    color("borderColor", positive.border),
    negative.sameFill ? "" : color("negativeFillColor", negative.fill),
    negative.sameBorder ? "" : color("negativeBorderColor", negative.border),
    bar.axisFormat === "None" ? "" : color("axisColor", bar.axisColor),
  ];
  const points = pointXml(bar.lower, "autoMin") + pointXml(bar.upper, "autoMax");
  const inner = `<x14:dataBar${attributes.join("")}>${points}${colors.join("")}</x14:dataBar>`;
  return `<x14:conditionalFormatting><x14:cfRule type="dataBar" id="${id}">${inner}</x14:cfRule><xm:sqref>${places}</xm:sqref></x14:conditionalFormatting>`;
}

function pointXml({ type, formula }: ScalePoint, automatic: string): string {
  const name = type === "Automatic" ? automatic : SCALE_NAMES[type];
  if (formula === "") return `<x14:cfvo type="${name}"/>`;
  return `<x14:cfvo type="${name}"><xm:f>${escapeXml(encodeXstring(formula))}</xm:f></x14:cfvo>`;
}

function color(name: string, rgb: string): string {
  return rgb === "" ? "" : `<x14:${name} rgb="${argb(rgb)}"/>`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
