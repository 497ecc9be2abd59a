import type { Aggregation } from "../model/book";
import { TRANSITIONAL_RELATIONS } from "./xmlPatch";

/** How `dataField/@subtotal` names the aggregations that the host knows (ECMA-376 part 1, 18.18.17). */
export const SUBTOTALS: Readonly<Record<Aggregation, string>> = {
  Count: "count",
  Sum: "sum",
  Average: "average",
  Max: "max",
  Min: "min",
  Product: "product",
  CountNumbers: "countNums",
  StandardDeviation: "stdDev",
  StandardDeviationP: "stdDevp",
  Variance: "var",
  VarianceP: "varp",
};

const PIVOT_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Content types and relation types of the three kinds of pivot part (ECMA-376 part 1, 12.3). */
export const PIVOT_TABLE = {
  type: `${PIVOT_TYPES}pivotTable+xml`,
  relation: `${TRANSITIONAL_RELATIONS}/pivotTable`,
};
export const PIVOT_CACHE = {
  type: `${PIVOT_TYPES}pivotCacheDefinition+xml`,
  relation: `${TRANSITIONAL_RELATIONS}/pivotCacheDefinition`,
};
export const PIVOT_RECORDS = {
  type: `${PIVOT_TYPES}pivotCacheRecords+xml`,
  relation: `${TRANSITIONAL_RELATIONS}/pivotCacheRecords`,
};
