/** Whether something happened to a control that stands among the cells, which sees to it itself. */
export function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("textarea, button, ul") !== null;
}
