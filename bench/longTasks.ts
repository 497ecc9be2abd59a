import type { Frame } from "playwright-core";

/** Begins to note how long the tasks of a page's main thread are that take more than 50 ms. */
export function noteLongTasks(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { noted });
    new PerformanceObserver((list) =>
      noted.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      entryTypes: ["longtask"],
    });
  });
}

/** The tasks that were noted since the last time, longest first, in ms. */
export function longTasks(frame: Frame): Promise<number[]> {
  return frame.evaluate(() => {
    const { noted } = window as unknown as { noted: number[] };
    return noted.splice(0).sort((a, b) => b - a);
  });
}

/** The same in words. */
export async function toldTasks(frame: Frame): Promise<string> {
  const tasks = await longTasks(frame);
  return tasks.length === 0
    ? "none over 50 ms"
    : `${tasks.length} over 50 ms, longest ${tasks[0]?.toFixed(0)} ms`;
}
