import { Spinner, makeStyles } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { BookView, Session, SheetView } from "../session/contract";
import type { GridTheme } from "./cellStyle";
import type { Point } from "./geometry";
import type { Position } from "./position";
import { SheetGrid } from "./SheetGrid";
import { type SheetStore, SheetStores } from "./sheetStore";
import type { GridWords } from "./words";

const useStyles = makeStyles({
  grid: { position: "relative", width: "100%", height: "100%", minWidth: 0, minHeight: 0 },
});

export interface GridProps {
  readonly session: Session;
  readonly view: BookView;
  readonly words: GridWords;
  /** That of the FluentProvider around; `light` when left out. */
  readonly theme?: GridTheme;
  /** The user asks for a cell's menu, at a point of the page's viewport. */
  readonly onContextMenu: (at: Point, cell: Position) => void;
  /** Something that the user did was refused, with the code of the session's `Outcome`. */
  readonly onRefused: (code: string) => void;
}

/** The cells of the active sheet, as large as what it stands in. */
export function Grid(props: GridProps) {
  const { session, view } = props;
  const styles = useStyles();
  const [stores] = useState(() => new SheetStores(session));
  useEffect(() => stores.keep(view.sheets.map(({ id }) => id)), [stores, view.sheets]);
  const sheet = view.sheets.find(({ id }) => id === view.active);
  return (
    <div className={styles.grid}>
      {sheet && <LoadedSheet key={sheet.id} {...props} sheet={sheet} store={stores.of(sheet.id)} />}
    </div>
  );
}

interface LoadedSheetProps extends GridProps {
  readonly sheet: SheetView;
  readonly store: SheetStore;
}

function LoadedSheet({ store, sheet, ...props }: LoadedSheetProps) {
  useSyncExternalStore(store.subscribe, store.getVersion);
  const { geometry } = store;
  const isBeyond = geometry !== null && !geometry.holds(props.view.selection);
  useEffect(() => {
    void store.refresh();
  }, [store, sheet.revision, isBeyond]);
  if (geometry === null) return <Spinner label={props.words.loading} />;
  return <SheetGrid {...props} sheet={sheet} store={store} geometry={geometry} />;
}
