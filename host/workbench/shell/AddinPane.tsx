import { AddinFrame } from "../frames/AddinFrame";
import type { Launch } from "../frames/launches";
import { Pane } from "../frames/Pane";
import type { Addin } from "../frames/useAddin";
import type { Session } from "../session/contract";
import { PANE_WIDTHS, type Settings } from "./settings";
import type { Messages } from "./useMessages";
import type { Words } from "./words";

/** Of the message that the add-in does not answer. */
const LATE = "late";

interface AddinPaneProps {
  readonly session: Session;
  readonly addin: Addin;
  /** What the add-in is called. */
  readonly name: string;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly words: Words;
  readonly messages: Messages;
  readonly onClose: () => void;
}

/** The add-in's pane with all its frames, of which at most one is seen. */
export function AddinPane(props: AddinPaneProps) {
  const { session, addin, name, settings, onSettings, words, messages, onClose } = props;
  const { launches, isPaneShown } = addin.frames;
  const isSeen = (launch: Launch) => isPaneShown && launch.serves !== "commands";
  return (
    <Pane
      title={name}
      words={words}
      isShown={isPaneShown}
      width={settings.paneWidth}
      widths={PANE_WIDTHS}
      onWidth={(paneWidth) => onSettings({ ...settings, paneWidth })}
      onClose={onClose}
    >
      {launches.map((launch) => (
        <AddinFrame
          key={launch.options.conversation}
          launch={launch}
          session={session}
          calls={addin.calls}
          title={launch.serves === "commands" ? words.hiddenFrame(name) : words.frame(name)}
          isShown={isSeen(launch)}
          onAnswer={() => messages.close(LATE)}
          onLate={() =>
            messages.show({
              id: LATE,
              intent: "warning",
              text: words.notAnswering(name),
              unanswering: { page: launch.page },
            })
          }
        />
      ))}
    </Pane>
  );
}
