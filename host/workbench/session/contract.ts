import type { Area } from "../../model/book";
import type { FrameOptions, Invocation, PageCalls } from "../../protocol/xdmFrame";

/**
 * What the page asks of the worker that holds the open workbook. The worker answers over comlink; nothing here keeps
 * the page waiting. Sheets are named by their ids, `SheetView.id`; one that is gone before the page has been told so holds
 * nothing and cannot be selected. Rows and columns are 0-based, areas inclusive of both corners, lengths in CSS pixels at
 * 100 %.
 */
export interface Session {
  /**
   * Opens a file in place of the workbook at hand; until then that is an empty one. `code` is that of host/xlsx's
   * `FileFault`, or `unexpected`. The frames belong to the workbook that is gone: launch them anew.
   */
  open(bytes: Uint8Array, name: string): Promise<Outcome>;
  /** The file as it would be saved: what was not touched stays byte for byte. `code` is that of a `FileFault`. */
  save(): Promise<Saved>;

  /** Calls `listener` at once and after every change of the workbook, whoever made it. */
  watch(listener: (view: BookView) => void): Promise<void>;
  /** Null for a sheet that is gone. */
  layout(sheet: string): Promise<SheetLayout | null>;
  /** The cells of an area that hold anything or are painted, at most 20,000 of them. */
  cells(sheet: string, area: Area): Promise<readonly CellView[]>;
  /** What a cell's data validation offers to choose from; null where it has no drop-down. */
  choices(sheet: string, row: number, column: number): Promise<readonly string[] | null>;
  drawings(sheet: string): Promise<Drawings>;

  activate(sheet: string): Promise<void>;
  /** `areas` are what is selected, the last of them by the latest gesture. */
  select(sheet: string, areas: readonly Area[], active: { row: number; column: number }): Promise<void>;
  /** The user clicked a cell once; the add-in is told. */
  click(sheet: string, cell: ClickedCell): Promise<void>;
  /** The user begins to type in a cell: the add-in's requests are refused or wait until `edit` or `cancelEdit`. */
  beginEdit(): Promise<void>;
  cancelEdit(): Promise<void>;
  /** What the user typed or pasted, from the top left cell on; it ends the editing of a cell. */
  edit(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<Outcome>;
  clear(sheet: string, areas: readonly Area[]): Promise<Outcome>;
  /** The areas' texts as they would be copied, rows by tabs and line breaks. */
  copy(sheet: string, area: Area): Promise<string>;
  /** Takes back, or makes again, what the user did; the add-in's changes are not the user's to take back here. */
  undo(): Promise<Outcome>;
  redo(): Promise<Outcome>;

  /** Connects a frame that holds the add-in; `port` carries the texts of both directions, as XDM has them. */
  connect(frame: FrameOptions, port: MessagePort, page: PageCalls): Promise<void>;
  /** Forgets a frame that is gone. */
  disconnect(conversation: string): Promise<void>;
  /** Runs a command of the ribbon in a frame; `timed-out` when it has not completed within `seconds`. */
  invoke(conversation: string, functionName: string, controlId: string, seconds: number): Promise<Invocation>;
  /** Puts the focus on the frame's first or last control. */
  enterFrame(conversation: string, from: "start" | "end"): Promise<void>;
  /** The page has shown or hidden the pane by itself, as when its close button is pressed: its add-in is told. */
  paneShown(conversation: string, shown: boolean): Promise<void>;

  setTrouble(trouble: Trouble): Promise<void>;
}

/** A cell, and how far from its left and top edges it was clicked, in points. */
export interface ClickedCell {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** `code` of an edit that is refused is Excel's, such as `AccessDenied`, or `DataValidation`, of the cell's own. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string };
export type Saved =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly code: string };

/** What a tester lets go wrong. */
export interface Trouble {
  /** The n-th request from now is refused, before it does anything or after it has done all; null for none. */
  readonly failing: { readonly request: number; readonly when: "before" | "after" } | null;
  /** A colleague writes in the active cell's neighbour to the right just before the n-th request from now. */
  readonly colleague: { readonly request: number } | null;
  /** Milliseconds that every request takes. */
  readonly delay: number;
  readonly readOnly: boolean;
  /** The active sheet is protected without a password. */
  readonly protectedSheet: boolean;
  /** A cell is being edited until this is false again. */
  readonly editing: boolean;
  /** Bytes that a message may have; Excel on the web takes 5 MB. */
  readonly messageBytes: number;
}

export const NO_TROUBLE: Trouble = {
  failing: null,
  colleague: null,
  delay: 0,
  readOnly: false,
  protectedSheet: false,
  editing: false,
  messageBytes: 5 * 1024 * 1024,
};

/** What the page always knows of the workbook. */
export interface BookView {
  /** Grows with every change. */
  readonly revision: number;
  readonly name: string;
  readonly sheets: readonly SheetView[];
  readonly active: string;
  /** Of the active sheet. */
  readonly selection: { readonly areas: readonly Area[]; readonly row: number; readonly column: number };
  readonly readOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The trouble as it stands: what has happened is no longer in it. */
  readonly trouble: Trouble;
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** `#RRGGBB`, or "". */
  readonly tabColor: string;
  /** Grows with every change of this sheet that can be seen, also when another file with a sheet of this id is opened. */
  readonly revision: number;
}

/** Where the cells of a sheet stand. */
export interface SheetLayout {
  /** Rows and columns that the grid shows: those in use and some more. */
  readonly rows: number;
  readonly columns: number;
  /** Of each row and column that the grid shows; 0 for a hidden one. */
  readonly rowHeights: Float32Array;
  readonly columnWidths: Float32Array;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly tables: readonly { readonly name: string; readonly area: Area; readonly hasHeaders: boolean }[];
}

export interface CellView {
  readonly row: number;
  readonly column: number;
  /** As it is shown. */
  readonly text: string;
  /** As it is edited: the formula with its `=`, or the value. */
  readonly input: string;
  readonly align: "left" | "center" | "right";
  readonly paint: Paint;
  /** What a note or the comments on the cell say. */
  readonly note: string | null;
  readonly hasChoices: boolean;
}

/** How a cell looks, conditional formats included. Left out is as the sheet's default. */
export interface Paint {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly wrap?: true;
  readonly vertical?: "top" | "middle" | "bottom";
  /** CSS borders such as `1px solid #000000`. */
  readonly borders?: { readonly [edge in "top" | "right" | "bottom" | "left"]?: string };
  /** A link that the cell leads to. */
  readonly link?: string;
}

/** What lies over or among the cells. */
export interface Drawings {
  readonly pivots: readonly { readonly name: string; readonly area: Area }[];
  readonly charts: readonly ChartView[];
}

export interface ChartView {
  readonly id: string;
  readonly name: string;
  /** What a screen reader is told of it. */
  readonly description: string;
  readonly title: string;
  readonly kind: "column" | "bar" | "line" | "pie";
  readonly stacking: "none" | "stacked" | "full";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}
