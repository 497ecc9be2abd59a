import type { sv } from "./wordsSwedish";

const failures: (typeof sv)["failures"] = {
  "timed-out": (command, seconds) =>
    `${command} was not done within ${seconds} seconds and was ended. See what has been changed in the workbook.`,
  "no-such-function": (command) =>
    `${command} could not be run: the add-in has no function by the name that the manifest gives.`,
  failed: (command) => `${command} could not be run: the add-in could not take the command.`,
};

const commands: (typeof sv)["commands"] = {
  file: "File",
  edit: "Edit",
  testing: "Testing",
  open: {
    label: "Open",
    title: "Open (Ctrl+O)",
    description:
      "Opens a workbook from the computer. You can also drop a file on the page. It stays on the computer.",
  },
  sample: {
    label: "New sample",
    title: "New sample",
    description: "Opens the sample workbook anew. What is changed and not saved is lost.",
  },
  save: {
    label: "Save a copy",
    title: "Save a copy (Ctrl+S)",
    description: "Downloads the workbook as an .xlsx file. What is not changed is just as it was.",
  },
  undo: {
    label: "Undo",
    title: "Undo (Ctrl+Z)",
    description: "Takes back your last change. What the add-in has changed is undone in the add-in.",
  },
  redo: { label: "Redo", title: "Redo (Ctrl+Y)", description: "Makes again what you just took back." },
  tester: {
    label: "Test panel",
    title: "Test panel",
    description:
      "Choose what Excel knows, language and look, and try what happens when something goes wrong.",
  },
};

const tester: (typeof sv)["tester"] = {
  title: "Test panel",
  close: "Close the test panel",
  excel: "Excel",
  level: "What Excel knows",
  levels: { web: "Excel on the web" },
  levelUpTo: (level) => `ExcelApi up to ${level}`,
  locale: "Language",
  locales: { "sv-SE": "Swedish (sv-SE)", "en-US": "English (en-US)" },
  relaunches: "The add-in is started anew when you change this.",
  sharedRuntime: "Pane and commands on one page",
  sharedRuntimeHint: "Shared runtime. Without it each command has a hidden page of its own.",
  commandSeconds: "Seconds before a command is ended",
  theme: "Look",
  themes: { system: "As the system", light: "Light", dark: "Dark", contrast: "High contrast" },
  themeHint:
    "Of the page. Excel on the web does not tell the pane its theme, so the pane follows the system's.",
  faults: "Faults to try",
  protectedSheet: "The active sheet is protected",
  editing: "A cell is being edited",
  readOnly: "The workbook is read-only",
  delay: "Slow Excel: milliseconds per request",
  messageBytes: "Largest message in bytes",
  failing: "A request that fails",
  failingWhen: "The request fails",
  failingWhens: { before: "before anything is changed", after: "when all is changed" },
  colleague: "A colleague changes the cell to the right",
  request: "Which request, counted from now",
  reset: "Remove all faults",
};

/** The English texts. */
export const en: typeof sv = {
  page: "Insatskollen in the workbench",
  about: "The workbench stands in for Excel on the web",
  ribbon: "Ribbon",
  ribbonTabs: "Tabs",
  ownTab: "Home",
  commands,
  main: "Workbook",
  pane: "The add-in's pane",
  paneWidth: "Width of the pane",
  pixels: (width) => `${width} px`,
  closePane: "Close the pane",
  frame: (addin) => `${addin}, content of the pane`,
  hiddenFrame: (addin) => `${addin}, hidden page for commands`,
  cellMenu: "Menu of the cell",
  copy: "Copy",
  clear: "Clear contents",
  dropHere: "Drop the workbook here to open it",
  messages: "Messages",
  dismiss: "Close the message",
  tester,
  status: {
    ready: "Ready",
    running: (command) => `${command} is running …`,
    opening: (file) => `Opening ${file} …`,
    opened: (file) => `${file} is open.`,
    saved: (file) => `A copy of ${file} is downloaded.`,
    copied: "Copied.",
    readOnly: "Read-only",
    excel: (level, locale) => `${level}, ${locale}`,
  },
  failures,
  notAnswering: (addin) =>
    `${addin} does not answer. Its page is not loaded where the certificate of its address is not accepted: open the address in a tab of its own, accept the certificate and try again.`,
  openAddress: "Open the add-in's address",
  retry: "Try again",
  oneFile: "Drop one file at a time.",
  sampleMissing: "The sample workbook could not be fetched. See that the server runs and try again.",
  copyRefused: "The browser did not let the page copy. Press Ctrl+C in the cell instead.",
  refused: (code) => `Excel did not allow the change (${code}).`,
  unexpected: "Something unexpected happened. Reload the page and try again.",
  notStarted: "The workbench could not start. See that the server runs and reload the page.",
};
