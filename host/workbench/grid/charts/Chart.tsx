import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChartView } from "../../session/contract";
import type { GridWords } from "../words";
import { Axes } from "./Axes";
import { Bars } from "./Bars";
import { Legend } from "./Legend";
import { Lines } from "./Lines";
import { Pie } from "./Pie";
import { drawingFrame, plotFrame, tickLabel, valueScale } from "./plot";

const useStyles = makeStyles({
  chart: {
    "--chart-ground": tokens.colorNeutralBackground1,
    "--chart-line": tokens.colorNeutralStroke2,
    position: "absolute",
    boxSizing: "border-box",
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  title: { fontSize: "16px" },
});

interface ChartProps {
  readonly chart: ChartView;
  readonly words: GridWords;
}

/** A chart as it stands on its sheet. */
export function Chart({ chart, words }: ChartProps) {
  const styles = useStyles();
  const { left, top, width, height, title, description, name } = chart;
  return (
    <svg
      role="img"
      aria-label={[words.chart, title || name, description].filter((part) => part !== "").join(": ")}
      className={styles.chart}
      style={{ left, top }}
      width={width}
      height={height}
    >
      <text className={styles.title} x={width / 2} y={23} textAnchor="middle">
        {title}
      </text>
      <Plot chart={chart} words={words} />
      <Legend chart={chart} blank={words.blankCategory} />
    </svg>
  );
}

function Plot({ chart, words }: ChartProps) {
  const drawing = drawingFrame(chart);
  if (chart.kind === "pie") return <Pie chart={chart} frame={drawing} />;
  const scale = valueScale(chart);
  const labels = scale.ticks.map((tick) => tickLabel(tick, chart, words.locale));
  const frame = plotFrame(drawing, chart.kind === "bar" ? chart.categories : labels);
  const Marks = chart.kind === "line" ? Lines : Bars;
  return (
    <>
      <Axes chart={chart} frame={frame} scale={scale} locale={words.locale} />
      <Marks chart={chart} frame={frame} scale={scale} />
    </>
  );
}
