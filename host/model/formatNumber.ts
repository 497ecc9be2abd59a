import type { Piece } from "./formatCode";

/**
 * A number, not negative, as a section of a number format shows it, for Swedish settings: a decimal comma, and hard
 * spaces between thousands.
 */
export function numberInSection(value: number, pieces: readonly Piece[]): string {
  if (pieces.some(({ kind }) => kind === "exponent")) return scientific(value, pieces);
  if (isFraction(pieces)) return fraction(value, pieces);
  return plain(value, pieces);
}

function isDigit(piece: Piece | undefined): boolean {
  return piece?.kind === "digit";
}

function isFraction(pieces: readonly Piece[]): boolean {
  const slash = pieces.findIndex(({ kind }) => kind === "slash");
  return slash > 0 && isDigit(pieces[slash - 1]);
}

function count(pieces: readonly Piece[], kind: Piece["kind"]): number {
  return pieces.filter((piece) => piece.kind === kind).length;
}

/** How a section without power or fraction is drawn; found once for each section. */
interface Plan {
  readonly whole: readonly Piece[];
  /** The point and what follows. */
  readonly rest: readonly Piece[];
  readonly decimals: number;
  readonly factor: number;
  readonly divisor: number;
  readonly grouped: boolean;
}

const plans = new WeakMap<readonly Piece[], Plan>();

/** Percent signs multiply by a hundred; each comma after the last digit of a part divides by a thousand. */
function planOf(pieces: readonly Piece[]): Plan {
  const point = pieces.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? pieces : pieces.slice(0, point);
  const rest = point < 0 ? [] : pieces.slice(point);
  const lastDigit = whole.findLastIndex(isDigit);
  return {
    whole,
    rest,
    decimals: count(rest, "digit"),
    factor: 100 ** count(pieces, "percent"),
    divisor: 1000 ** (count(whole.slice(lastDigit + 1), "comma") + count(rest, "comma")),
    grouped: whole.slice(0, Math.max(0, lastDigit)).some(({ kind }) => kind === "comma"),
  };
}

function plain(value: number, pieces: readonly Piece[]): string {
  const plan = plans.get(pieces) ?? planOf(pieces);
  plans.set(pieces, plan);
  const [digits = "", decimals = ""] = decimalDigits(
    (value * plan.factor) / plan.divisor,
    plan.decimals,
  ).split(".");
  return wholePart(digits, plan.whole, plan.grouped) + decimalPart(decimals, plan.rest);
}

/** Decimal digits with a point, rounded away from zero in the 15 digits that Excel keeps. */
function decimalDigits(value: number, decimals: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted >= Number.MAX_SAFE_INTEGER) return value.toFixed(decimals);
  const digits = String(Math.round(shifted)).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Places digits from the right; the first placeholder takes all that are left, and what stands between them stays. */
function wholePart(digits: string, pieces: readonly Piece[], grouped: boolean): string {
  const first = pieces.findIndex(isDigit);
  let left = digits === "0" ? "" : digits;
  let placed = 0;
  const place = (digit: string): string => {
    const separator = grouped && placed > 0 && placed % 3 === 0 ? "\u00a0" : "";
    placed++;
    return digit + separator;
  };
  return pieces.reduceRight((text, piece, index) => {
    if (piece.kind !== "digit") return pieceText(piece) + text;
    const next = left.slice(-1);
    left = left.slice(0, -1);
    const filler = { "0": "0", "?": " ", "#": "" }[piece.mark];
    let drawn = next === "" && filler === "" ? text : place(next === "" ? filler : next) + text;
    while (index === first && left !== "") {
      drawn = place(left.slice(-1)) + drawn;
      left = left.slice(0, -1);
    }
    return drawn;
  }, "");
}

/** Zeros at the end are drawn only by the placeholder `0`; `?` leaves room for them. */
function decimalPart(decimals: string, pieces: readonly Piece[]): string {
  const significant = decimals.replace(/0+$/, "").length;
  let index = 0;
  return pieces
    .map((piece) => {
      if (piece.kind !== "digit") return pieceText(piece);
      const digit = decimals.charAt(index);
      const needed = index++ < significant || piece.mark === "0";
      if (needed) return digit;
      return piece.mark === "?" ? " " : "";
    })
    .join("");
}

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case "literal":
      return piece.text;
    case "point":
      return ",";
    case "percent":
      return "%";
    case "slash":
      return "/";
    default:
      return "";
  }
}

/** The power is a multiple of how many digits the whole part has room for. */
function scientific(value: number, pieces: readonly Piece[]): string {
  const at = pieces.findIndex(({ kind }) => kind === "exponent");
  const before = pieces.slice(0, at);
  const point = before.findIndex(({ kind }) => kind === "point");
  const step = Math.max(1, count(point < 0 ? before : before.slice(0, point), "digit"));
  const decimals = point < 0 ? 0 : count(before.slice(point), "digit");
  const power = powerOf(value, step, decimals);
  const sign = power < 0 ? "-" : plusOf(pieces[at]);
  const digits = wholePart(String(Math.abs(power)), pieces.slice(at + 1), false);
  return `${plain(value / 10 ** power, before)}E${sign}${digits}`;
}

function plusOf(piece: Piece | undefined): string {
  return piece?.kind === "exponent" && piece.plus ? "+" : "";
}

/** Rounding may reach the next power: 9.999 is 1.00E+01. */
function powerOf(value: number, step: number, decimals: number): number {
  if (value === 0) return 0;
  const power = Math.floor(Math.log10(value) / step) * step;
  const rounded = Number(decimalDigits(value / 10 ** power, decimals));
  return rounded >= 10 ** step ? power + step : power;
}

/**
 * A whole part, where the format has room for one, and the nearest fraction whose denominator is written or has no more
 * digits than its placeholders.
 */
function fraction(value: number, pieces: readonly Piece[]): string {
  const slash = pieces.findIndex(({ kind }) => kind === "slash");
  const start = pieces.slice(0, slash).findLastIndex((piece) => !isDigit(piece)) + 1;
  const whole = pieces.slice(0, start);
  const below = pieces.slice(slash + 1);
  const hasWhole = whole.some(isDigit);
  const part = hasWhole ? value - Math.floor(value) : value;
  const [over, under] = nearest(part, below);
  const carried = hasWhole && over === under;
  const shownWhole = Math.floor(value) + (carried ? 1 : 0);
  const top = carried ? 0 : over;
  const lead = hasWhole ? wholePart(String(shownWhole), whole, false) : "";
  const width = slash - start;
  if (hasWhole && top === 0)
    return blanked(shownWhole === 0 ? lead.replace(/ ?$/, "0 ") : lead, width, below);
  return `${lead}${String(top).padStart(width, " ")}/${String(under).padEnd(underWidth(below), " ")}`;
}

/** A whole number leaves the room of its fraction empty. */
function blanked(lead: string, width: number, below: readonly Piece[]): string {
  return lead + " ".repeat(width + 1 + underWidth(below));
}

function underWidth(below: readonly Piece[]): number {
  return below.filter((piece) => isDigit(piece) || isNumeral(piece)).length;
}

function isNumeral(piece: Piece): boolean {
  return piece.kind === "literal" && /^\d$/.test(piece.text);
}

function nearest(value: number, below: readonly Piece[]): readonly [number, number] {
  const written = Number(below.map((piece) => (piece.kind === "literal" ? piece.text : "")).join(""));
  if (written > 0) return [Math.round(value * written), written];
  let best: readonly [number, number] = [Math.round(value), 1];
  for (let under = 2; under < 10 ** count(below, "digit"); under++) {
    const over = Math.round(value * under);
    if (Math.abs(value - over / under) < Math.abs(value - best[0] / best[1]) - 1e-12) best = [over, under];
  }
  return best;
}
