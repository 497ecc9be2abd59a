import { useEffect, useId, useMemo, useRef } from "react";
import type { SheetView } from "../session/contract";
import { ActiveCell } from "./ActiveCell";
import { BesideCell } from "./BesideCell";
import { ChartLayer } from "./charts/ChartLayer";
import { deskOf } from "./desk";
import { type Drawing, cellId } from "./drawing";
import { type Geometry, HEADER_HEIGHT } from "./geometry";
import type { GridProps } from "./Grid";
import { useGridStyles } from "./gridStyles";
import { partsOf } from "./parts";
import { SheetParts } from "./SheetParts";
import type { SheetStore } from "./sheetStore";
import { useSheetControls } from "./useSheetControls";
import { useWindow } from "./useWindow";
import { wantedAreas } from "./wantedAreas";

interface SheetGridProps extends GridProps {
  readonly sheet: SheetView;
  readonly store: SheetStore;
  readonly geometry: Geometry;
}

/** One sheet: its scrolling cells, the charts over them, and the list and note that stand beside a cell. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, store, geometry, words, theme = "light" } = props;
  const styles = useGridStyles();
  const id = useId();
  const elements = {
    frame: useRef<HTMLDivElement>(null),
    scroller: useRef<HTMLDivElement>(null),
    grid: useRef<HTMLDivElement>(null),
  };
  const window = useWindow(elements.scroller, geometry, store.scroll);
  const controls = useSheetControls({ ...props, elements, id });
  const { selection } = controls;
  const { active } = selection;
  const parts = partsOf(geometry, window, active);
  useEffect(() => {
    // What is being scrolled past is not asked for.
    if (window.bare.size === 0) store.blocks.want(wantedAreas(parts, active), sheet.revision);
  });
  const drawing: Drawing = useMemo(() => ({ geometry, theme, words, id }), [geometry, theme, words, id]);
  return (
    <div ref={elements.frame} className={styles.frame}>
      <div ref={elements.scroller} className={styles.scroller} {...controls.scrollerHandlers}>
        <div className={styles.content} style={contentSize(geometry)}>
          <div
            ref={elements.grid}
            role="grid"
            tabIndex={0}
            className={styles.grid}
            style={partSizes(geometry)}
            aria-label={words.grid(sheet.name)}
            aria-describedby={`${id}-help`}
            aria-multiselectable
            aria-rowcount={geometry.layout.rows}
            aria-colcount={geometry.layout.columns}
            aria-activedescendant={geometry.holds(active) ? cellId(id, active) : undefined}
            {...controls.gridHandlers}
          >
            <SheetParts drawing={drawing} parts={parts} blocks={store.blocks} selection={selection}>
              <ActiveCell
                drawing={drawing}
                desk={deskOf(props.session)}
                blocks={store.blocks}
                controls={controls}
              />
            </SheetParts>
          </div>
          <ChartLayer charts={store.drawings.charts} geometry={geometry} words={words} />
        </div>
      </div>
      <span id={`${id}-help`} className={styles.help}>
        {words.gridHelp}
      </span>
      <BesideCell
        words={words}
        blocks={store.blocks}
        controls={controls}
        height={elements.frame.current?.clientHeight ?? 0}
      />
    </div>
  );
}

function contentSize({ headerWidth, rows, columns }: Geometry) {
  return { width: headerWidth + columns.total, height: HEADER_HEIGHT + rows.total };
}

function partSizes({ headerWidth, frozenWidth, frozenHeight }: Geometry) {
  return {
    gridTemplateColumns: `${headerWidth + frozenWidth}px 1fr`,
    gridTemplateRows: `${HEADER_HEIGHT + frozenHeight}px 1fr`,
  };
}
