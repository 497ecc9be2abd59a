import { makeStyles } from "@fluentui/react-components";
import { useEffectEvent, useLayoutEffect, useRef } from "react";
import type { PageCalls } from "../../protocol/xdmFrame";
import type { Session } from "../session/contract";
import { bridge } from "./bridge";
import { frameName } from "./frameName";
import type { Launch } from "./launches";

/** Milliseconds within which a page must speak: office.js itself waits about as long for what it needs. */
const PATIENCE = 10_000;

const useStyles = makeStyles({
  frame: { border: "none", flexGrow: 1, width: "100%", minHeight: 0 },
  hidden: { display: "none" },
});

interface AddinFrameProps {
  readonly launch: Launch;
  readonly session: Session;
  /** The same from one drawing to the next. */
  readonly calls: PageCalls;
  readonly title: string;
  readonly isShown: boolean;
  /** The add-in has spoken for the first time. */
  readonly onAnswer: () => void;
  /** It has not within ten seconds. */
  readonly onLate: () => void;
}

/**
 * A page of the add-in in a frame, answered by the worker for as long as the component is there. Give it the
 * conversation as its key: a frame never comes to hold another launch.
 */
export function AddinFrame({ launch, session, calls, title, isShown, onAnswer, onLate }: AddinFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const answered = useEffectEvent(onAnswer);
  const late = useEffectEvent(onLate);
  // A layout effect, so that the worker knows the frame before it is asked to run a command in it.
  useLayoutEffect(() => {
    const window = frame.current?.contentWindow;
    if (!window) return undefined;
    const timer = setTimeout(() => late(), PATIENCE);
    const close = connect(window, launch, session, calls, () => {
      clearTimeout(timer);
      answered();
    });
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [launch, session, calls]);
  return (
    <iframe
      ref={frame}
      className={isShown ? styles.frame : styles.hidden}
      name={frameName(launch.options, location.origin)}
      src={launch.page}
      title={title}
      data-conversation={launch.options.conversation}
    />
  );
}

/** Lets a frame and the worker speak until the function that it returns is called. */
function connect(
  window: Window,
  { options, page }: Launch,
  session: Session,
  calls: PageCalls,
  onFirst: () => void,
): () => void {
  const { port1, port2 } = new MessageChannel();
  const close = bridge(window, new URL(page).origin, options.conversation, port1, onFirst);
  void session.connect(options, port2, calls);
  return () => {
    close();
    void session.disconnect(options.conversation);
  };
}
