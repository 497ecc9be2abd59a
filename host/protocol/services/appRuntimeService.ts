import { asOneOf } from "../../model/argument";
import { HostObject, defineType, type ObjectType } from "../../model/hostObject";
import type { Pane } from "./pane";

/** `Office.addin.showAsTaskpane` and `hide`: the runtime that lives on without its pane. */
export class AppRuntimeService extends HostObject {
  constructor(readonly pane: Pane) {
    super();
  }

  override get type(): ObjectType {
    return APP_RUNTIME_SERVICE;
  }
}

const APP_RUNTIME_SERVICE = defineType("AppRuntimeService", AppRuntimeService, {
  methods: {
    GetAppRuntimeState: ({ pane }) => (pane.isShown ? "Visible" : "Background"),
    SetAppRuntimeState: ({ pane }, [state]) =>
      pane.show(asOneOf(state, ["Visible", "Background"]) === "Visible"),
  },
});
