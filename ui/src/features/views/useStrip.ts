// The strip of tabs: the wheel scrolls it, its ends say that there is more, and it has a line of its own only where it
// does not fit beside the header's other parts.
import { useEffect, useState, type RefObject } from "react";

/** Which ends hide tabs, and whether the strip needs a line of its own. */
export interface Strip {
  before: boolean;
  after: boolean;
  own: boolean;
}

const WHOLE: Strip = { before: false, after: false, own: false };

/** Follow a strip that scrolls inside `place`, which stands in the header's bar. */
export function useStrip(place: RefObject<HTMLElement | null>, strip: RefObject<HTMLElement | null>): Strip {
  const [state, setState] = useState(WHOLE);
  useEffect(() => {
    const [row, whole] = [strip.current, place.current];
    const bar = whole?.parentElement;
    if (!row || !whole || !bar) return undefined;
    const look = () => {
      const hidden = row.scrollWidth - row.clientWidth;
      // In right-to-left languages the offset runs from zero down.
      const passed = Math.abs(row.scrollLeft);
      const next = { before: passed > 1, after: hidden - passed > 1, own: needs(whole, row) > room(bar, whole) };
      setState((now) => (now.before === next.before && now.after === next.after && now.own === next.own ? now : next));
    };
    const turn = (event: WheelEvent) => {
      if (event.deltaX !== 0 || event.shiftKey || row.scrollWidth <= row.clientWidth) return;
      event.preventDefault();
      row.scrollLeft += getComputedStyle(row).direction === "rtl" ? -event.deltaY : event.deltaY;
    };
    const watcher = new ResizeObserver(look);
    for (const each of [bar, row, ...row.children, ...bar.children]) watcher.observe(each);
    row.addEventListener("scroll", look, { passive: true });
    row.addEventListener("wheel", turn, { passive: false });
    look();
    return () => {
      watcher.disconnect();
      row.removeEventListener("scroll", look);
      row.removeEventListener("wheel", turn);
    };
  }, [place, strip]);
  return state;
}

/** How wide the strip and the acts behind it are when nothing is hidden. */
function needs(place: HTMLElement, strip: HTMLElement): number {
  return [...place.children].reduce(
    (sum, each) => sum + (each === strip ? strip.scrollWidth : each.scrollWidth) + gapOf(place),
    0,
  );
}

/** What the other parts of the bar leave of its first line. */
function room(bar: HTMLElement, place: HTMLElement): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(bar);
  const inside = bar.clientWidth - parseFloat(paddingInlineStart || "0") - parseFloat(paddingInlineEnd || "0");
  return [...bar.children].reduce(
    (left, each) => (each === place ? left : left - each.scrollWidth - gapOf(bar)),
    inside,
  );
}

function gapOf(row: HTMLElement): number {
  return parseFloat(getComputedStyle(row).columnGap) || 0;
}
