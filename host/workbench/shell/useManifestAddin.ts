import { useMemo } from "react";
import { type Addin, useAddin } from "../frames/useAddin";
import type { AddinManifest } from "../ribbon/manifest";
import { readManifest } from "../ribbon/readManifest";
import { withState } from "../ribbon/ribbonState";
import { leaveFrame } from "./paneFocus";
import { settingOf } from "./settings";
import type { Messages } from "./useMessages";
import type { WorkbenchState } from "./useWorkbench";
import { wordsFor } from "./words";

interface ManifestAddin {
  readonly addin: Addin;
  /** As it stands now, after what the add-in has done to the ribbon. */
  readonly manifest: AddinManifest;
  /** Starts the add-in anew. */
  readonly retry: () => void;
}

/** The add-in that the manifest describes in the chosen language; a command that fails is told as a message. */
export function useManifestAddin(state: WorkbenchState, messages: Messages): ManifestAddin {
  const { session, manifestXml, settings, language } = state;
  const words = wordsFor(language);
  const read = useMemo(() => readManifest(manifestXml, settings.locale), [manifestXml, settings.locale]);
  const setting = settingOf(settings, read);
  const addin = useAddin({
    session,
    manifest: read,
    setting,
    seconds: settings.commandSeconds,
    leaveFrame,
    onFailure: (control, what) =>
      messages.show({
        id: control.id,
        intent: "error",
        text: words.failures[what](control.label, settings.commandSeconds),
      }),
  });
  const manifest = useMemo(() => withState(read, addin.ribbon), [read, addin.ribbon]);
  return { addin, manifest, retry: () => addin.relaunch(setting) };
}
