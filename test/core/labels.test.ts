import fc from "fast-check";
import { formatLabel, parseLabel } from "../../src/core/labels";
import { APPROACHES, AXES, FOCUSES, type Axis } from "../../src/core/intervention";

/** A reading in one word: the value (with `~` where it is not canonical), `empty`, or why it is unclear. */
function check(axis: Axis, raw: string, expected: string): void {
  const reading = parseLabel(axis, raw);
  if (reading.kind === "empty") expect("empty").toBe(expected);
  else if (reading.kind === "unclear") expect(reading.reason).toBe(expected);
  else expect(reading.value + (reading.canonical ? "" : "~")).toBe(expected);
}

test.each([
  ["SA", "SA"],
  ["PI", "PI"],
  ["sa", "SA~"],
  ["Sa", "SA~"],
  [" SA", "SA~"],
  ["SA ", "SA~"],
  ["S A", "SA~"],
  ["s.a.", "SA~"],
  ["S-A", "SA~"],
  ["SA.", "SA~"],
  ['"SA"', "SA~"],
  ["S\u00A0A", "SA~"],
  ["S\u200BA", "SA~"],
  ["SA¹", "SA~"],
  ["PI *", "PI~"],
  ["pi", "PI~"],
  ["P I", "PI~"],
  ["PI.", "PI~"],
  ["p.i.", "PI~"],
  ["Systematiskt", "SA~"],
  ["systematiskt arbete", "SA~"],
  ["Ett systematiskt arbete", "SA~"],
  ["SA (systematiskt arbete)", "SA~"],
  ["SA – systematiskt", "SA~"],
  ["Systematic", "SA~"],
  ["Punktinsats", "PI~"],
  ["PUNKTINSATS", "PI~"],
  ["punkt insats", "PI~"],
  ["Punkt-insats", "PI~"],
  ["PI: punktinsats", "PI~"],
  ["One-off", "PI~"],
  ["one off intervention", "PI~"],
  ["Tillfa\u0308llig insats", "PI~"],
  ["Enstaka", "PI~"],
  ["", "empty"],
  [" \u00A0\u200B", "empty"],
  ["?", "uncertain"],
  ["PI?", "uncertain"],
  ["SA ?", "uncertain"],
  ["(PI?)", "uncertain"],
  ["ev. SA", "uncertain"],
  ["Eventuellt punktinsats", "uncertain"],
  ["kanske PI", "uncertain"],
  ["oklart", "uncertain"],
  ["SA-PI", "exclusive"],
  ["SA/PI", "exclusive"],
  ["SA/PI?", "exclusive"],
  ["SA eller PI", "exclusive"],
  ["PI + SA", "exclusive"],
  ["Både systematiskt och punktinsats", "exclusive"],
  ["båda", "exclusive"],
  ["R", "swapped"],
  ["G", "swapped"],
  ["R-G", "swapped"],
  ["RG", "swapped"],
  ["Riktad", "swapped"],
  ["SA, R", "swapped"],
  ["x", "unknown"],
  ["-", "unknown"],
  ["–––", "unknown"],
  ["SAA", "unknown"],
  ["1", "unknown"],
  ["ej SA", "unknown"],
  ["inte systematiskt", "unknown"],
  ["ett arbete", "unknown"],
  ["S\u0410", "unknown"], // Cyrillic А
  ["\u03A1I", "unknown"], // Greek Rho
  ["PI=", "unknown"],
  ["#N/A", "unknown"],
  ["constructor", "unknown"],
  ["Systematiskt arbete mot rasism", "unknown"],
])("in the SA/PI column %j is %s", (raw, expected) => check("approach", raw, expected));

test.each([
  ["R", "R"],
  ["G", "G"],
  ["R-G", "R-G"],
  ["r", "R~"],
  ["R.", "R~"],
  ["Riktad", "R~"],
  ["riktat", "R~"],
  ["Riktad insats", "R~"],
  ["Targeted", "R~"],
  ["specific", "R~"],
  ["R (riktad)", "R~"],
  ["g", "G~"],
  ["Generell", "G~"],
  ["generellt", "G~"],
  ["Allmän", "G~"],
  ["Allma\u0308n", "G~"],
  ["general", "G~"],
  ["RG", "R-G~"],
  ["rg", "R-G~"],
  ["R G", "R-G~"],
  ["R/G", "R-G~"],
  ["r/g", "R-G~"],
  ["G-R", "R-G~"],
  ["GR", "R-G~"],
  ["R–G", "R-G~"],
  ["R—G", "R-G~"],
  ["R−G", "R-G~"],
  ["R\u2011G", "R-G~"],
  ["R - G", "R-G~"],
  ["R + G", "R-G~"],
  ["R & G", "R-G~"],
  ["R, G", "R-G~"],
  ["R.G.", "R-G~"],
  ["R och G", "R-G~"],
  ["R and G", "R-G~"],
  ["R o G", "R-G~"],
  ["Både riktad och generell", "R-G~"],
  ["Riktad/Generell", "R-G~"],
  ["Riktat-generellt arbete", "R-G~"],
  ["Båda", "R-G~"],
  ["both", "R-G~"],
  ["R-G ²", "R-G~"],
  ["R/G?", "uncertain"],
  ["R eller G", "uncertain"],
  ["R (G)", "uncertain"],
  ["R ev. G", "uncertain"],
  ["SA", "swapped"],
  ["SA-PI", "swapped"],
  ["pi", "swapped"],
  ["R-SA", "swapped"],
  ["R1", "unknown"],
  ["RGB", "unknown"],
  ["R=G", "unknown"],
  ["ja", "unknown"],
  ["Riktad mot romer", "unknown"],
])("in the R-G column %j is %s", (raw, expected) => check("focus", raw, expected));

test.each([
  ...APPROACHES.map((value) => ["approach", value] as const),
  ...FOCUSES.map((value) => ["focus", value] as const),
])("on %s, what is written as %s reads back as it is", (axis, value) => {
  expect(parseLabel(axis, formatLabel(value))).toEqual({ kind: "value", value, canonical: true });
});

const noise = fc.string({ unit: fc.constantFrom(" ", "\u00A0", "\u200B", "\t", "\u00AD"), maxLength: 3 });
const spelling = fc.constantFrom("SA", "PI", "R", "G", "R-G", "riktat", "Systematiskt", "Punktinsats", "G/R");

test("letter case and white space around a label never change its value", () => {
  const value = (axis: Axis, raw: string) => {
    const reading = parseLabel(axis, raw);
    return reading.kind === "value" ? reading.value : reading;
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...AXES),
      spelling,
      noise,
      noise,
      fc.boolean(),
      (axis, text, before, after, up) => {
        const noisy = before + (up ? text.toUpperCase() : text.toLowerCase()) + after;
        expect(value(axis, noisy)).toEqual(value(axis, text));
      },
    ),
    { seed: 20, numRuns: 500 },
  );
});

test("a text with a question mark is never a value", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...AXES),
      fc.array(fc.oneof(spelling, noise, fc.string()), { maxLength: 4 }),
      (axis, parts) => {
        expect(parseLabel(axis, parts.join(" ") + "?").kind).not.toBe("value");
        expect(parseLabel(axis, "?" + parts.join("")).kind).not.toBe("value");
      },
    ),
    { seed: 21, numRuns: 500 },
  );
});

test("any text is read, and what is canonical is exactly what formatLabel writes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...AXES), fc.oneof(fc.string({ unit: "binary" }), spelling), (axis, raw) => {
      const reading = parseLabel(axis, raw);
      const written = reading.kind === "value" && raw === formatLabel(reading.value);
      expect(reading.kind === "value" && reading.canonical).toBe(written);
    }),
    { seed: 22, numRuns: 1000 },
  );
});
