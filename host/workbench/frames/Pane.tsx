import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Glyph } from "../ribbon/Glyph";

const useStyles = makeStyles({
  pane: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    maxWidth: "100%",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 640px)": { height: "70%", borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  hidden: { display: "none" },
  bar: { display: "flex", alignItems: "center", gap: "4px", padding: "4px 4px 4px 12px" },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface PaneProps<Width extends number> {
  readonly title: string;
  readonly words: {
    readonly pane: string;
    readonly paneWidth: string;
    readonly pixels: (width: number) => string;
    readonly closePane: string;
  };
  readonly isShown: boolean;
  /** Of the frame, in CSS pixels. */
  readonly width: Width;
  readonly widths: readonly Width[];
  readonly onWidth: (width: Width) => void;
  readonly onClose: () => void;
  /** The frames, hidden ones too: one that were moved or taken out would be loaded anew. */
  readonly children: ReactNode;
}

/** What stands around the add-in's pane: its name, its width, and a button that closes it. */
export function Pane<Width extends number>({
  title,
  words,
  isShown,
  width,
  widths,
  onWidth,
  onClose,
  children,
}: PaneProps<Width>) {
  const styles = useStyles();
  const choose = (text: string) => onWidth(widths.find((one) => String(one) === text) ?? width);
  return (
    <aside
      aria-label={words.pane}
      className={isShown ? styles.pane : styles.hidden}
      style={{ width: width + 1 }}
      data-region="pane"
    >
      <div className={styles.bar}>
        <h2 className={styles.title}>{title}</h2>
        <Select
          size="small"
          appearance="underline"
          aria-label={words.paneWidth}
          value={width}
          onChange={(_, { value }) => choose(value)}
        >
          {widths.map((one) => (
            <option key={one} value={one}>
              {words.pixels(one)}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.closePane}
          icon={<Glyph name="close" size={16} />}
          onClick={onClose}
        />
      </div>
      {children}
    </aside>
  );
}
