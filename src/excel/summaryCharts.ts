import { areaAddress, columnName, quoteSheet } from "../core/address";
import { HEADER_ROWS } from "../core/crossCells";
import { type ChartTables, slotColumn } from "./chartTables";
import { type BlockPlan, chartPlace } from "./summaryBlocks";

export type ChartKind = "ColumnStacked" | "ColumnClustered" | "BarStacked" | "BarClustered";

/** Bars that can be told apart in a chart of the size that it has. */
export const MOST_BARS = 12;

/** Charts that there are on the sheet, and the cells that those which were built were drawn of, by the charts' names. */
interface Charts {
  readonly standing: ReadonlySet<string>;
  readonly built: Readonly<Record<string, string>>;
}

/**
 * Queues what the charts need: those that are missing are made, those whose cells have come to be others get the new ones,
 * those that are no longer wanted go. The rest are left as the user has them. Gives the cells of each by its name.
 */
export function queueCharts(
  sheet: Excel.Worksheet,
  blocks: readonly BlockPlan[],
  headings: ReadonlyMap<string, number>,
  tables: ChartTables,
  { standing, built }: Charts,
): Readonly<Record<string, string>> {
  const sources = blocks.map((block) => [chartName(block), sourceOf(block)] as const);
  blocks.forEach((block, index) => {
    const [name, source] = sources[index] ?? ["", ""];
    const cells = tables.sheet.getRange(source);
    if (!standing.has(name))
      queueChart(sheet, block, cells, headings.get(block.id) ?? 0, titleOf(block, tables));
    else if (built[name] !== source) sheet.charts.getItem(name).setData(cells, "Columns");
  });
  const wanted = new Set(sources.map(([name]) => name));
  for (const name of Object.keys(built)) {
    if (standing.has(name) && !wanted.has(name)) sheet.charts.getItem(name).delete();
  }
  return Object.fromEntries(sources);
}

function chartName({ id }: BlockPlan): string {
  return `Insatskollen_${id}`;
}

function titleOf(block: BlockPlan, { name }: ChartTables): string {
  return `=${quoteSheet(name)}!$${columnName(slotColumn(block))}$1`;
}

/** The captions and the keys of a cross-table with what is counted by them, but no totals. */
function sourceOf(block: BlockPlan): string {
  const { keys, columns } = block.cross;
  const [first, last] = [HEADER_ROWS - 1, HEADER_ROWS - 1 + Math.min(keys.length, MOST_BARS)];
  return areaAddress(first, slotColumn(block), last, slotColumn(block) + columns.length);
}

/**
 * Its title is the text above the cross-table, which follows what is counted: Excel's interface for add-ins has no other
 * text for those who do not see a chart. ExcelApi 1.7.
 */
function queueChart(
  sheet: Excel.Worksheet,
  block: BlockPlan,
  cells: Excel.Range,
  heading: number,
  title: string,
): void {
  const chart = sheet.charts.add(block.chart, cells, "Columns");
  chart.name = chartName(block);
  chart.setPosition(...chartPlace(heading));
  chart.title.setFormula(title);
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  // Told apart by their order, the legend and the numbers too, not by colour alone; the colours are those of the theme.
  chart.dataLabels.showValue = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
}
