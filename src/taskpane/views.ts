import type { View } from "../actions/errandQueue";
import type { Load } from "./Fetched";

/** The views that have a tab, in the order of work. */
export const TABS = [
  "overview",
  "check",
  "classify",
  "summary",
  "history",
  "settings",
] as const satisfies readonly View[];
export type Tab = (typeof TABS)[number];

/** Where each view comes from: a chunk of its own, fetched when it is first opened. */
export const LOADS: Readonly<Record<View, Load>> = {
  overview: async () =>
    (await import(/* webpackChunkName: "overview" */ "./overview/OverviewView")).OverviewView,
  check: async () => (await import(/* webpackChunkName: "check" */ "./check/CheckView")).CheckView,
  classify: async () =>
    (await import(/* webpackChunkName: "classify" */ "./classify/ClassifyView")).ClassifyView,
  summary: async () => (await import(/* webpackChunkName: "summary" */ "./summary/SummaryView")).SummaryView,
  history: async () => (await import(/* webpackChunkName: "history" */ "./history/HistoryView")).HistoryView,
  settings: async () =>
    (await import(/* webpackChunkName: "settings" */ "./settings/SettingsView")).SettingsView,
  definitions: async () =>
    (await import(/* webpackChunkName: "definitions" */ "./definitions/DefinitionsView")).DefinitionsView,
};

/** Whether a view has a tab. */
export function isTab(view: View): view is Tab {
  return TABS.some((tab) => tab === view);
}
