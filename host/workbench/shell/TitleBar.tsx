import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    minHeight: "40px",
    padding: "0 12px",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText" },
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: {
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface TitleBarProps {
  readonly icon: string;
  readonly file: string;
  readonly about: string;
}

/** The top of the page: which workbook is open, and that this is not Excel. */
export function TitleBar({ icon, file, about }: TitleBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img src={icon} width={24} height={24} alt="" />
      <h1 className={styles.name}>{file}</h1>
      <span className={styles.about}>{about}</span>
    </header>
  );
}
