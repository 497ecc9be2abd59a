import { type RefObject, useLayoutEffect, useState } from "react";

/** How far down what scrolls it an element begins, in pixels; followed as what stands above it grows and shrinks. */
export function useTopIn(
  scroller: RefObject<HTMLElement | null>,
  element: RefObject<HTMLElement | null>,
): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const outer = scroller.current;
      const inner = element.current;
      if (outer && inner)
        setTop(
          Math.round(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop),
        );
    };
    const observer = new ResizeObserver(measure);
    for (let each = element.current; each; each = each.parentElement) observer.observe(each);
    return () => observer.disconnect();
  }, [scroller, element]);
  return top;
}
