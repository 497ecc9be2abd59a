import type { Icon } from "./manifest";
import { iconSource } from "./iconSource";

interface ControlIconProps {
  readonly icons: readonly Icon[];
  /** Width and height in CSS pixels. */
  readonly size: number;
}

/** The icon of a control of the manifest; it says nothing that the label does not. */
export function ControlIcon({ icons, size }: ControlIconProps) {
  const source = iconSource(icons, size);
  return source && <img src={source.src} srcSet={source.srcSet} width={size} height={size} alt="" />;
}
