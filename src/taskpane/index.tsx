import { createRoot } from "react-dom/client";
import { errandQueue } from "../actions/errandQueue";
import { languageOf } from "../strings/languageOf";
import { App } from "./App";
import { preferences } from "./preferences";

/** Draws the pane. `context` is what Office tells of itself, null where the page is open outside Excel. */
function draw(context: Office.Context | null): void {
  const main = document.body.appendChild(document.createElement("div"));
  createRoot(main).render(
    <App
      queue={context && errandQueue}
      excelLanguage={languageOf(context?.displayLanguage ?? navigator.language)}
      preferences={preferences(context?.partitionKey)}
      officeTheme={() => context?.officeTheme}
    />,
  );
}

if (typeof Office === "undefined") draw(null);
else void Office.onReady(({ host }) => draw(host === Office.HostType.Excel ? Office.context : null));
