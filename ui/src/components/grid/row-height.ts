// Row heights in pixels, as density and the size of letters make them: the virtualiser needs figures.
import { useEffect, useState } from "react";

function pixels(token: string): number {
  const style = getComputedStyle(document.documentElement);
  const value = parseFloat(style.getPropertyValue(token)) || 2.25;
  return value * (parseFloat(style.fontSize) || 16);
}

const measure = () => ({ row: pixels("--row-h"), head: pixels("--head-row-h") });

/** Heights of a row and of the head, followed. */
export function useRowHeights(): { row: number; head: number } {
  const [heights, setHeights] = useState(measure);
  useEffect(() => {
    const observer = new MutationObserver(() => setHeights(measure()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-density", "style"] });
    // A density that was set in the same turn as this mount is seen here.
    setHeights(measure());
    return () => observer.disconnect();
  }, []);
  return heights;
}
