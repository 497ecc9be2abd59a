import type { Level } from "./xdmFrame";

type Sets = Readonly<Record<string, string>>;

/** The newest set whose members office.js of the npm package has; later ones, it could not ask for. */
const NEWEST_EXCEL_API = "1.15";

/** What every Excel has of what this host honours. `DelayForCellEdit` is what lets a batch wait. */
const ALWAYS: Sets = {
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.1",
  DocumentEvents: "1.1",
  MatrixCoercion: "1.1",
  Selection: "1.1",
  Settings: "1.1",
};

/** Since Excel 2021. 1.2 of both sets has more than this host: an event before closing, and contextual tabs. */
const SHARED: Sets = { RibbonApi: "1.1", SharedRuntime: "1.1" };

/** Excel 2019 is 1.7, Excel 2021 is 1.14, Excel 2024 is 1.17. */
const LEVELS: Readonly<Record<Level, Sets>> = {
  "1.7": { ...ALWAYS, ExcelApi: "1.7" },
  "1.9": { ...ALWAYS, ExcelApi: "1.9" },
  "1.14": { ...ALWAYS, ...SHARED, ExcelApi: "1.14" },
  "1.17": { ...ALWAYS, ...SHARED, ExcelApi: NEWEST_EXCEL_API },
  web: { ...ALWAYS, ...SHARED, ExcelApi: NEWEST_EXCEL_API },
};

/**
 * The requirement sets of a level, by name. Sets that would let office.js send what this host does not answer
 * (`RichApiRuntime`: queries as JSON and updates of several properties at once; `RichApiRuntimeFlag`; `RedirectV1Api`)
 * are in none.
 */
export function requirementSets(level: Level): Sets {
  return LEVELS[level];
}

/** Whether add-ins can live in one runtime that shows and hides its pane and changes its ribbon. */
export function hasSharedRuntimes(level: Level): boolean {
  return "SharedRuntime" in requirementSets(level);
}
