/** Rows or columns laid end to end: where each begins, in pixels from the sheet's first. Hidden ones have no size. */
export class Axis {
  readonly count: number;
  private readonly starts: Float64Array;

  constructor(sizes: Float32Array) {
    this.count = sizes.length;
    this.starts = new Float64Array(sizes.length + 1);
    sizes.forEach((size, index) => (this.starts[index + 1] = (this.starts[index] ?? 0) + size));
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Where `index` begins; the end of all for any index past the last. */
  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The one that covers a pixel; the first or the last for a pixel outside. */
  indexAt(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return this.shown(low, -1) ?? this.shown(low, 1) ?? 0;
  }

  /** `index` itself or the nearest after it in a direction that is not hidden; null where there is none. */
  shown(index: number, step: 1 | -1): number | null {
    for (let at = index; at >= 0 && at < this.count; at += step) if (this.size(at) > 0) return at;
    return null;
  }
}
