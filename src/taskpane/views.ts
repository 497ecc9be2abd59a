import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { View } from "../actions/errandQueue";

/** What the pane can show, in the order of work. */
const VIEWS: readonly View[] = ["overview", "check", "classify", "summary", "history", "settings"];

type Load = () => Promise<ComponentType>;

/** Where each view comes from: a chunk of its own, fetched when it is first opened. */
const LOADS: { readonly [V in View]?: Load } = {
  overview: async () =>
    (await import(/* webpackChunkName: "overview" */ "./overview/OverviewView")).OverviewView,
  check: async () => (await import(/* webpackChunkName: "check" */ "./check/CheckView")).CheckView,
  classify: async () =>
    (await import(/* webpackChunkName: "classify" */ "./classify/ClassifyView")).ClassifyView,
  history: async () => (await import(/* webpackChunkName: "history" */ "./history/HistoryView")).HistoryView,
  settings: async () =>
    (await import(/* webpackChunkName: "settings" */ "./settings/SettingsView")).SettingsView,
};

export type LazyViews = { readonly [V in View]?: LazyExoticComponent<ComponentType> };

/** Those of the views that there are. */
export const SHOWN: readonly View[] = VIEWS.filter((view) => LOADS[view]);

/** Every view, not yet fetched. A view that could not be fetched is tried anew only through a new set. */
export function lazyViews(): LazyViews {
  const entries = Object.entries(LOADS).map(([view, load]) => [
    view,
    lazy(async () => ({ default: await load() })),
  ]);
  return Object.fromEntries(entries) as LazyViews;
}
