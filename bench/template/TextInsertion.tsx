import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  insertion: { display: "flex", flexDirection: "column", alignItems: "center" },
  field: { margin: "30px 20px 20px", maxWidth: "50%" },
  instructions: { fontWeight: tokens.fontWeightSemibold, marginTop: "20px", marginBottom: "10px" },
});

interface TextInsertionProps {
  readonly insertText: (text: string) => Promise<void>;
}

export function TextInsertion({ insertText }: TextInsertionProps) {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.insertion}>
      <Field className={styles.field} size="large" label="The text to insert">
        <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field className={styles.instructions}>Press the button to insert it.</Field>
      <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
        Insert
      </Button>
    </div>
  );
}
