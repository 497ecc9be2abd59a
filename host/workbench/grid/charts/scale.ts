/** A value axis: its ends and the values that get a line, ascending. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** An axis from zero, or below it, that ends on round numbers, with about `count` steps of 1, 2 or 5 times a power of ten. */
export function scaleFor(values: readonly number[], count = 5): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || (low < 0 ? 0 : 1);
  const step = roundStep((high - low) / count);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/** Where a value stands between the axis's ends, 0 to 1. */
export function share(value: number, { min, max }: Scale): number {
  return (value - min) / (max - min);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Without the noise of binary fractions: 0.3, not 0.30000000000000004. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
