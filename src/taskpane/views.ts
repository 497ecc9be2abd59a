import type { View } from "../actions/errandQueue";
import type { Load } from "./Fetched";

/** What the pane can show, in the order of work. */
const VIEWS: readonly View[] = ["overview", "check", "classify", "summary", "history", "settings"];

/** Where each view comes from: a chunk of its own, fetched when it is first opened. */
export const LOADS: { readonly [V in View]?: Load } = {
  overview: async () =>
    (await import(/* webpackChunkName: "overview" */ "./overview/OverviewView")).OverviewView,
  check: async () => (await import(/* webpackChunkName: "check" */ "./check/CheckView")).CheckView,
  classify: async () =>
    (await import(/* webpackChunkName: "classify" */ "./classify/ClassifyView")).ClassifyView,
  summary: async () => (await import(/* webpackChunkName: "summary" */ "./summary/SummaryView")).SummaryView,
  history: async () => (await import(/* webpackChunkName: "history" */ "./history/HistoryView")).HistoryView,
  settings: async () =>
    (await import(/* webpackChunkName: "settings" */ "./settings/SettingsView")).SettingsView,
};

/** Those of the views that there are. */
export const SHOWN: readonly View[] = VIEWS.filter((view) => LOADS[view]);
