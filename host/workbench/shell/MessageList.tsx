import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Glyph } from "../ribbon/Glyph";
import type { Message, Messages } from "./useMessages";
import type { Words } from "./words";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column" } });

interface MessageListProps {
  readonly messages: Messages;
  readonly words: Words;
  /** Launches the add-in again. */
  readonly onRetry: () => void;
}

/** The messages over the workbook, read aloud as they come. */
export function MessageList({ messages, words, onRetry }: MessageListProps) {
  const styles = useStyles();
  const isEmpty = messages.list.length === 0;
  return (
    <section aria-label={words.messages} aria-live="polite" data-region={isEmpty ? undefined : "messages"}>
      <div className={styles.list}>
        {messages.list.map((message) => (
          <MessageBar key={message.id} intent={message.intent} layout="multiline" shape="square">
            <MessageBarBody>{message.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  aria-label={words.dismiss}
                  icon={<Glyph name="close" size={16} />}
                  onClick={() => messages.close(message.id)}
                />
              }
            >
              {message.unanswering && (
                <UnansweringActions {...message.unanswering} words={words} onRetry={onRetry} />
              )}
            </MessageBarActions>
          </MessageBar>
        ))}
      </div>
    </section>
  );
}

interface UnansweringActionsProps extends NonNullable<Message["unanswering"]> {
  readonly words: Words;
  readonly onRetry: () => void;
}

function UnansweringActions({ page, words, onRetry }: UnansweringActionsProps) {
  return (
    <>
      <Link href={page} target="_blank" rel="noreferrer">
        {words.openAddress}
      </Link>
      <Button size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </>
  );
}
