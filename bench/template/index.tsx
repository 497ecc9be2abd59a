import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { insertText } from "./insertText";

const container = document.getElementById("container");
const root = container ? createRoot(container) : undefined;

void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <App title="Contoso" insertText={insertText} />
    </FluentProvider>,
  );
});
