import { type RefObject, useLayoutEffect, useState } from "react";

/** How far down the page an element begins, in pixels; followed as what stands above it grows and shrinks. */
export function useTopInPage(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const rectangle = element.current?.getBoundingClientRect();
      if (rectangle) setTop(Math.round(rectangle.top + window.scrollY));
    };
    const observer = new ResizeObserver(measure);
    for (let each = element.current; each; each = each.parentElement) observer.observe(each);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
