import type { Icon } from "./manifest";

export interface IconSource {
  readonly src: string;
  /** Candidates by pixel density, for screens that are sharper than one pixel per CSS pixel. */
  readonly srcSet: string;
}

/** What to draw an icon from at a size in CSS pixels; null where a control has no icon. Icons come smallest first. */
export function iconSource(icons: readonly Icon[], size: number): IconSource | null {
  const largeEnough = icons.filter((icon) => icon.size >= size);
  const [nearest] = largeEnough.length > 0 ? largeEnough : icons.slice(-1);
  if (!nearest) return null;
  return {
    src: nearest.address,
    srcSet: largeEnough.map((icon) => `${icon.address} ${icon.size / size}x`).join(", "),
  };
}
