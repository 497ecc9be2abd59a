import { type RefObject, useEffect, useEffectEvent } from "react";
import { type Ask, type Within, askOf } from "./keys";

/** Hands on what keys ask for that are pressed while the focus is in `area`, and only then. */
export function useKeys(area: RefObject<HTMLElement | null>, perform: (ask: Ask) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event;
    const isModified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
    const ask = isModified || defaultPrevented ? null : askOf(key, within(target));
    if (!ask) return;
    event.preventDefault();
    perform(ask);
  });
  useEffect(() => {
    const element = area.current;
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [area]);
}

const TEXT = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";

function within(target: EventTarget | null): Within {
  if (!(target instanceof Element)) return "nothing";
  if (target.closest(TEXT)) return "text";
  if (target.closest("[type=radio]")) return "radio";
  return target.closest("button, a, summary, input") ? "control" : "nothing";
}
