import { makeStyles, tokens } from "@fluentui/react-components";
import type { CrossKey } from "../../core/crossTable";
import { Fill } from "./Fill";

/** In pixels. */
const HEIGHT = 14;

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    overflow: "visible",
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

interface BarProps {
  readonly parts: readonly { readonly column: number; readonly count: number }[];
  readonly columns: readonly CrossKey[];
  /** The sum that fills the width. */
  readonly scale: number;
}

/** The figures of a line side by side, for the eye alone: they stand below it in words. */
export function Bar({ parts, columns, scale }: BarProps) {
  const styles = useStyles();
  const share = (count: number) => `${(100 * count) / scale}%`;
  const before = (index: number) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0);
  return (
    <svg className={styles.bar} height={HEIGHT} aria-hidden="true">
      {parts.map(
        ({ column, count }, index) =>
          count > 0 && (
            <Fill
              key={column}
              index={columns[column] === null ? null : column}
              x={share(before(index))}
              width={share(count)}
              height={HEIGHT}
            />
          ),
      )}
    </svg>
  );
}
