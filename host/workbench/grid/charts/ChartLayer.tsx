import type { ChartView } from "../../session/contract";
import { type Geometry, HEADER_HEIGHT } from "../geometry";
import { useGridStyles } from "../gridStyles";
import type { GridWords } from "../words";
import { Chart } from "./Chart";

interface ChartLayerProps {
  readonly charts: readonly ChartView[];
  readonly geometry: Geometry;
  readonly words: GridWords;
}

/** The charts of a sheet, over its cells and under what is frozen. */
export function ChartLayer({ charts, geometry, words }: ChartLayerProps) {
  const styles = useGridStyles();
  return (
    <div className={styles.charts} style={{ left: geometry.headerWidth, top: HEADER_HEIGHT }}>
      {charts.map((chart) => (
        <Chart key={chart.id} chart={chart} words={words} />
      ))}
    </div>
  );
}
