import { makeStyles, tokens } from "@fluentui/react-components";
import { Fill } from "./Fill";

/** In pixels. */
const SIDE = 12;

const useStyles = makeStyles({
  swatch: {
    flexShrink: 0,
    overflow: "visible",
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** The pattern of a column, beside its figure. */
export function Swatch({ index }: { readonly index: number | null }) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} width={SIDE} height={SIDE} aria-hidden="true">
      <Fill index={index} x="0.5" width={String(SIDE - 1)} height={SIDE} />
    </svg>
  );
}
