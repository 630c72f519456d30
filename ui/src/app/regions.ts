// F6 walks the regions of the window: sidebar, content, inspector, status.

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]';

/** Move the focus to the next or previous region. */
export function nextRegion(step: 1 | -1): void {
  const regions = Array.from(document.querySelectorAll<HTMLElement>("[data-region]"));
  const at = regions.findIndex((region) => region.contains(document.activeElement) && !regions.some((inner) => inner !== region && region.contains(inner) && inner.contains(document.activeElement)));
  const next = regions[(at + step + regions.length) % regions.length];
  (next?.querySelector<HTMLElement>(FOCUSABLE) ?? next)?.focus();
}
