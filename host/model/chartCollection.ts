import type { BookSheet } from "./book";
import { Chart, chartSource, chartType, seriesBy } from "./chart";
import { newContent, type BookChart } from "./chartBook";
import { anchorAt, tracksOf } from "./chartPlace";
import { seriesOfRange } from "./chartSource";
import { collectionMethods, collectionScalars } from "./collectionMembers";
import { requireUnprotected } from "./editing";
import { EVENT, eventMethods } from "./events";
import { Collection, defineType, type ObjectType } from "./hostObject";
import { freeNumberedName, sameName } from "./names";
import type { Workbook } from "./workbook";

/** Guess: Excel puts a new chart of 12.7 by 7.62 cm in the middle of its window, here one that shows the first cells. */
const NEW_PLACE = { left: 300, top: 120, width: 360, height: 216 };
/** What Excel calls a chart in Swedish, before its number. */
const NEW_NAME = "Diagram ";

/** The charts of a worksheet, in the order of drawing. */
export class ChartCollection extends Collection<Chart> {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
  ) {
    super();
  }

  override get type(): ObjectType {
    return CHART_COLLECTION;
  }

  get eventTarget(): string {
    return this.sheet.id;
  }

  override items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.workbook, this.sheet, chart));
  }

  override find(key: string): Chart | null {
    return this.items().find(({ chart }) => sameName(chart.id, key) || sameName(chart.name, key)) ?? null;
  }

  add(type: unknown, source: unknown, by: unknown): Chart {
    requireUnprotected(this.sheet);
    const content = newContent(chartType(type), seriesOfRange(chartSource(source), seriesBy(by)));
    const taken = this.sheet.charts.map(({ name }) => name);
    const chart: BookChart = {
      id: this.workbook.newId(),
      name: freeNumberedName(NEW_NAME, taken),
      anchor: anchorAt(NEW_PLACE, tracksOf(this.sheet)),
      content,
      part: null,
    };
    this.sheet.charts.push(chart);
    this.sheet.changes.charts = true;
    this.workbook.reports.sheet(EVENT.chartAdded, this.sheet, { chartId: chart.id });
    return new Chart(this.workbook, this.sheet, chart);
  }
}

const CHART_COLLECTION = defineType("ChartCollection", ChartCollection, {
  scalars: collectionScalars,
  methods: {
    ...collectionMethods,
    ...eventMethods({ AddedEvent: EVENT.chartAdded, DeletedEvent: EVENT.chartDeleted }),
    Add: (charts, [type, source, by]) => charts.add(type, source, by),
  },
});
