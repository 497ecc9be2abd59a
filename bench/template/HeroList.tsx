import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", alignItems: "center", width: "100%" },
  items: { marginTop: "20px" },
  item: { display: "flex", paddingBottom: "16px" },
  icon: { marginRight: "10px" },
  text: { fontSize: tokens.fontSizeBase300 },
  message: {
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralBackgroundStatic,
    fontWeight: tokens.fontWeightRegular,
    padding: "10px",
  },
});

interface HeroListProps {
  readonly message: string;
  readonly items: readonly { readonly icon: ReactElement; readonly text: string }[];
}

export function HeroList({ message, items }: HeroListProps) {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <h2 className={styles.message}>{message}</h2>
      <ul className={styles.items}>
        {items.map(({ icon, text }) => (
          <li key={text} className={styles.item}>
            <i className={styles.icon}>{icon}</i>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
