import type { Book } from "../model/book";
import { requirementSets } from "./requirementSets";
import type { FrameOptions } from "./xdmFrame";

/** office.js's number for Excel on the web. */
const EXCEL_WEB_APP = 16;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;
const DISPLAY_MODE = { hidden: 1, taskpane: 2 } as const;

/**
 * What office.js builds `Office.context` from when it starts.
 * Guess: the version, the address of the document and that it was opened with the add-in.
 */
export function appContext(frame: FrameOptions, book: Book): object {
  return {
    ...ofExcel(frame),
    ...ofDocument(book),
    _id: frame.addinId,
    _appInstanceId: frame.addinId,
    _correlationId: frame.conversation,
    _eToken: "",
    _osfControlType: 1,
    _reason: "documentOpened",
    _initialDisplayMode: frame.shown ? DISPLAY_MODE.taskpane : DISPLAY_MODE.hidden,
    _appDomains: [],
    _featureGates: {},
  };
}

function ofExcel({ locale, level }: FrameOptions): object {
  return {
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.17000.10000",
    _appUILocale: locale,
    _dataLocale: locale,
    _requirementMatrix: JSON.stringify(requirementSets(level)),
  };
}

function ofDocument(book: Book): object {
  return {
    _docUrl: `https://localhost/${encodeURIComponent(book.name)}`,
    _clientMode: book.readOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: [...book.settings],
  };
}
