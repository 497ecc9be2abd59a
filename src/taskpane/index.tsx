import { createRoot } from "react-dom/client";
import { errandQueue } from "../actions/errandQueue";
import { languageOf } from "../strings/languageOf";
import { App } from "./App";

/** Draws the pane. `context` is what Office tells of itself, null where the page is open outside Excel. */
function draw(context: Office.Context | null): void {
  const language = languageOf(context?.displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  const main = document.body.appendChild(document.createElement("div"));
  const queue = context === null ? null : errandQueue;
  createRoot(main).render(<App queue={queue} language={language} officeTheme={context?.officeTheme} />);
}

if (typeof Office === "undefined") draw(null);
else void Office.onReady(({ host }) => draw(host === Office.HostType.Excel ? Office.context : null));
