import { createRoot } from "react-dom/client";
import { languageOf } from "../../src/strings/languageOf";
import { ManifestFault } from "./ribbon/manifest";
import { readManifest } from "./ribbon/readManifest";
import { startSession } from "./session/startSession";
import { App } from "./shell/App";
import { DEFAULT_SETTINGS } from "./shell/settings";
import { wordsFor } from "./shell/words";

const MANIFEST = "manifest.xml";

/** Draws the page for the add-in of the manifest that stands beside it; why it cannot be read stands there instead. */
async function start(): Promise<void> {
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  try {
    const manifestXml = await fetchedText(MANIFEST);
    if (manifestXml === null)
      return root.render(<p>{wordsFor(languageOf(navigator.language)).notStarted}</p>);
    readManifest(manifestXml, DEFAULT_SETTINGS.locale);
    root.render(<App session={startSession()} manifestXml={manifestXml} />);
  } catch (error) {
    if (!(error instanceof ManifestFault)) throw error;
    root.render(<p>{error.message}</p>);
  }
}

/** The text at an address, or null where the server has or is none. */
async function fetchedText(address: string): Promise<string | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? response.text() : null;
}

void start();
