import { makeStyles } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { Header } from "./Header";
import { HeroList } from "./HeroList";
import { TextInsertion } from "./TextInsertion";

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

const FEATURES = [
  { icon: <Ribbon24Regular />, text: "Work where the document is" },
  { icon: <LockOpen24Regular />, text: "Open what was closed" },
  { icon: <DesignIdeas24Regular />, text: "Draw what was thought" },
];

interface AppProps {
  readonly title: string;
  readonly insertText: (text: string) => Promise<void>;
}

/** The pane of the template: a heading, what it can do, and a text to insert. */
export function App({ title, insertText }: AppProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Header logo="assets/icon-80.png" title={title} message="Welcome" />
      <HeroList message="What this add-in can do" items={FEATURES} />
      <TextInsertion insertText={insertText} />
    </div>
  );
}
