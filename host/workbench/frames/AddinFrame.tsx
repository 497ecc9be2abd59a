import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { PageCalls, Session } from "../session/contract";
import { bridge } from "./bridge";
import { frameName } from "./frameName";
import type { Launch } from "./launches";

const useStyles = makeStyles({ frame: { border: "none", flexGrow: 1, width: "100%", minHeight: 0 } });

interface AddinFrameProps {
  readonly launch: Launch;
  readonly session: Session;
  readonly calls: PageCalls;
  readonly title: string;
  readonly isShown: boolean;
  /** The add-in in the frame has spoken for the first time. */
  readonly onAnswer: (conversation: string) => void;
}

/**
 * A page of the add-in in a frame, answered by the worker for as long as the component is there. Give it the
 * conversation as its key, and the same launch, session and functions each time: others would be a new connection.
 */
export function AddinFrame({ launch, session, calls, title, isShown, onAnswer }: AddinFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  // A layout effect, so that the worker knows the frame before it is asked to run a command in it.
  useLayoutEffect(() => {
    const window = frame.current?.contentWindow;
    return window ? connect(window, launch, session, calls, onAnswer) : undefined;
  }, [launch, session, calls, onAnswer]);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      name={frameName(launch.options, location.origin)}
      src={launch.page}
      title={title}
      hidden={!isShown}
    />
  );
}

function connect(
  window: Window,
  { options, page }: Launch,
  session: Session,
  calls: PageCalls,
  onAnswer: (conversation: string) => void,
): () => void {
  const { port1, port2 } = new MessageChannel();
  const answered = () => onAnswer(options.conversation);
  const close = bridge(window, new URL(page).origin, options.conversation, port1, answered);
  void session.connect(options, port2, calls);
  return () => {
    close();
    void session.disconnect(options.conversation);
  };
}
