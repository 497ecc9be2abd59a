import { asFlag, asNumber, asOneOf, asText } from "./argument";
import { asColor } from "./color";
import { UNDERLINES, type Format } from "./format";
import { FormatPart } from "./formatPart";
import { invalidArgument } from "./hostError";
import { defineType, type ObjectType } from "./hostObject";

const LONGEST_NAME = 31;
const SMALLEST = 1;
const LARGEST = 409;

/** The letters of cells. */
export class RangeFont extends FormatPart {
  override get type(): ObjectType {
    return RANGE_FONT;
  }

  /** Raises or lowers the letters, or puts them back where they are so. */
  setScript(script: Format["script"], on: boolean): void {
    if (on) this.apply({ script });
    else if (this.is("script", script) !== false) this.apply({ script: "None" });
  }
}

function asFontName(value: unknown): string {
  const name = asText(value);
  if (name === "" || name.length > LONGEST_NAME) throw invalidArgument();
  return name;
}

function asFontSize(value: unknown): number {
  const size = asNumber(value);
  if (!(size >= SMALLEST && size <= LARGEST)) throw invalidArgument();
  return size;
}

const RANGE_FONT = defineType("RangeFont", RangeFont, {
  scalars: {
    Bold: (font) => font.read("bold"),
    Color: (font) => font.color("fontColor", "#000000"),
    Italic: (font) => font.read("italic"),
    Name: (font) => font.read("fontName"),
    Size: (font) => font.read("fontSize"),
    Strikethrough: (font) => font.read("strikethrough"),
    Subscript: (font) => font.is("script", "Subscript"),
    Superscript: (font) => font.is("script", "Superscript"),
    Underline: (font) => font.read("underline"),
  },
  settable: {
    Bold: (font, bold) => font.apply({ bold: asFlag(bold) }),
    Color: (font, color) => font.apply({ fontColor: asColor(color) }),
    Italic: (font, italic) => font.apply({ italic: asFlag(italic) }),
    Name: (font, name) => font.apply({ fontName: asFontName(name) }),
    Size: (font, size) => font.apply({ fontSize: asFontSize(size) }),
    Strikethrough: (font, strikethrough) => font.apply({ strikethrough: asFlag(strikethrough) }),
    Subscript: (font, on) => font.setScript("Subscript", asFlag(on)),
    Superscript: (font, on) => font.setScript("Superscript", asFlag(on)),
    Underline: (font, word) => font.apply({ underline: asOneOf(word, UNDERLINES) }),
  },
});
