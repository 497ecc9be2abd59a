import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Glyph } from "../ribbon/Glyph";
import type { Words } from "./words";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    width: "290px",
    maxWidth: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: "4px 12px 12px",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 640px)": { width: "100%", maxHeight: "60%" },
  },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: "16px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fields: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
});

interface TesterPanelProps {
  readonly words: Words["tester"];
  /** Fields of what Excel is like, and of what goes wrong. */
  readonly excel: ReactNode;
  readonly faults: ReactNode;
  readonly onClose: () => void;
}

/** Where a tester chooses what Excel is like and what goes wrong. */
export function TesterPanel({ words, excel, faults, onClose }: TesterPanelProps) {
  const styles = useStyles();
  return (
    <aside aria-label={words.title} className={styles.panel} data-region="tester">
      <div className={styles.bar}>
        <h2 className={styles.title}>{words.title}</h2>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.close}
          icon={<Glyph name="close" size={16} />}
          onClick={onClose}
        />
      </div>
      <h3 className={styles.heading}>{words.excel}</h3>
      <div className={styles.fields}>{excel}</div>
      <h3 className={styles.heading}>{words.faults}</h3>
      <div className={styles.fields}>{faults}</div>
    </aside>
  );
}
