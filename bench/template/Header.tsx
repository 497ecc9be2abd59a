import { Image, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingTop: "100px",
    paddingBottom: "30px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: {
    color: tokens.colorNeutralForegroundInverted2,
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface HeaderProps {
  readonly logo: string;
  readonly title: string;
  readonly message: string;
}

export function Header({ logo, title, message }: HeaderProps) {
  const styles = useStyles();
  return (
    <section className={styles.header}>
      <Image width="90" height="90" src={logo} alt={title} />
      <h1 className={styles.message}>{message}</h1>
    </section>
  );
}
