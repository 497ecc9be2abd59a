import { asOneOf } from "../../model/argument";
import { HostObject, defineType, type ObjectType } from "../../model/hostObject";

const START_STATES = ["Background", "Inactive"] as const;

/** Whether the add-in starts with the workbook. It is remembered as long as the host runs, and not saved to the file. */
export interface StartState {
  atOpening: (typeof START_STATES)[number];
}

/** `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService extends HostObject {
  constructor(readonly start: StartState) {
    super();
  }

  override get type(): ObjectType {
    return APP_RUNTIME_PERSISTENCE_SERVICE;
  }
}

const APP_RUNTIME_PERSISTENCE_SERVICE = defineType(
  "AppRuntimePersistenceService",
  AppRuntimePersistenceService,
  {
    methods: {
      GetAppRuntimeStartState: ({ start }) => start.atOpening,
      SetAppRuntimeStartState: ({ start }, [state]) => {
        start.atOpening = asOneOf(state, START_STATES);
      },
    },
  },
);
