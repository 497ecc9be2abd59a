/** What the page's own buttons show: lines on a field of 20 by 20. */
const PATHS = {
  open: "M2.5 15.5v-11h5l2 2h8v2M2.5 15.5l2.5-7h13l-2.5 7z",
  sample: "M4.5 2.5h7l4 4v11h-11zM11.5 2.5v4h4M7 10.5h6M7 13.5h6M10 10.5v3",
  save: "M10 2.5v9M6.5 8l3.5 3.5L13.5 8M3.5 13.5v3h13v-3",
  undo: "M7 3.5L3.5 7 7 10.5M3.5 7h8a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 3.5L16.5 7 13 10.5M16.5 7h-8a4.5 4.5 0 0 0 0 9H12",
  tester: "M7.5 2.5h5M8.5 2.5v5l-5 8.5a1 1 0 0 0 1 1.5h11a1 1 0 0 0 1-1.5l-5-8.5v-5M6 12.5h8",
  close: "M5 5l10 10M15 5L5 15",
  copy: "M7.5 5.5h9v11h-9zM4.5 13.5h-1v-11h9v1",
  clear: "M8 16.5L3.5 12l8-8 5 5-7.5 7.5zM7.5 8l5 5M7 16.5h9",
} as const;

export type GlyphName = keyof typeof PATHS;

interface GlyphProps {
  readonly name: GlyphName;
  /** Width and height in CSS pixels. */
  readonly size: number;
}

/** A drawn sign in the colour of the text; it says nothing that the label does not. */
export function Glyph({ name, size }: GlyphProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
