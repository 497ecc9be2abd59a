import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Language } from "../../../src/strings/strings";
import type { Addin } from "../frames/useAddin";
import { type AddinManifest, type ButtonControl, buttonsOf } from "../ribbon/manifest";
import type { BookView, Outcome, Session, Trouble } from "../session/contract";
import type { OwnCommand } from "./OwnTab";
import { focusNeighbour } from "./paneFocus";
import { focusNamedRegion } from "./regions";
import { refusalSentence } from "./sentences";
import { needsRelaunch, type Settings, settingOf } from "./settings";
import { useCellMenu } from "./useCellMenu";
import { useManifestAddin } from "./useManifestAddin";
import { type Messages, useMessages } from "./useMessages";
import { usePageKeys } from "./usePageKeys";
import { useUnexpected } from "./useUnexpected";
import { useWorkbookFile, type WorkbookFile } from "./useWorkbookFile";
import { levelName, type Words, wordsFor } from "./words";

export interface WorkbenchState {
  readonly session: Session;
  readonly view: BookView;
  /** The text of the add-in's manifest. */
  readonly manifestXml: string;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly language: Language;
}

/** All that the page holds and does around the open workbook. */
export function useWorkbench(state: WorkbenchState) {
  const { session, view, settings, onSettings, language } = state;
  const words = wordsFor(language);
  const messages = useMessages();
  const { addin, manifest, retry } = useManifestAddin(state, messages);
  const files = useWorkbookFile({ session, language, messages, onOpened: retry });
  const { refuse, report } = useReport(language, messages);
  const own = useOwnCommands({ session, view, files, report });
  const press = (control: ButtonControl) => {
    messages.close(control.id);
    addin.press(control);
  };
  const cellMenu = useCellMenu({
    ...{ session, view, manifest, words, messages, report },
    running: addin.running,
    onPress: press,
  });
  usePageKeys({
    onNextRegion: (step) => focusNeighbour(step, addin.frames, session),
    onOpen: own.commands.open,
    onSave: own.commands.save,
  });
  useUnexpected(() => messages.show({ id: "unexpected", intent: "error", text: words.unexpected }));
  useFirstSample(() => files.openSample());
  return {
    ...{ words, manifest, addin, messages, files, own, cellMenu, press, refuse, retry },
    status: runningSentence(words, manifest, addin) ?? files.status ?? words.status.ready,
    facts: [
      ...(view.readOnly ? [words.status.readOnly] : []),
      words.status.excel(levelName(words, settings.level), settings.locale),
    ],
    changeSettings: (next: Settings) => {
      onSettings(next);
      if (needsRelaunch(settings, next)) addin.relaunch(settingOf(next, manifest));
    },
    changeTrouble: async (trouble: Trouble) => {
      await session.setTrouble(trouble);
      // An add-in learns how the workbook is open when it starts.
      if (trouble.readOnly !== view.readOnly) retry();
    },
    closePane: () => {
      addin.closePane();
      focusNamedRegion("grid");
    },
  };
}

/** Tells of edits that Excel refused. */
function useReport(language: Language, messages: Messages) {
  const refuse = (code: string) =>
    messages.show({ id: "refused", intent: "warning", text: refusalSentence(language, code) });
  const report = async (act: Promise<Outcome>) => {
    const outcome = await act;
    if (!outcome.ok) refuse(outcome.code);
  };
  return { refuse, report: (act: Promise<Outcome>) => void report(act) };
}

interface OwnCommandsProps {
  readonly session: Session;
  readonly view: BookView;
  readonly files: WorkbookFile;
  readonly report: (act: Promise<Outcome>) => void;
}

/** What the workbench's own buttons do. */
function useOwnCommands({ session, view, files, report }: OwnCommandsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [isTesterOpen, setTesterOpen] = useState(false);
  const commands: Readonly<Record<OwnCommand, () => void>> = {
    open: () => picker.current?.click(),
    sample: () => void files.openSample(),
    save: () => void files.save(view.name),
    undo: () => report(session.undo()),
    redo: () => report(session.redo()),
    tester: () => setTesterOpen(!isTesterOpen),
  };
  return { commands, picker, isTesterOpen };
}

/** Which command runs, as a sentence; null where none does. */
function runningSentence(words: Words, manifest: AddinManifest, { running }: Addin): string | null {
  const control = buttonsOf(manifest).find(({ id }) => running.has(id));
  return control ? words.status.running(control.label) : null;
}

/** The page begins with the sample workbook. */
function useFirstSample(openSample: () => Promise<void>): void {
  const open = useEffectEvent(openSample);
  useEffect(() => void open(), []);
}
