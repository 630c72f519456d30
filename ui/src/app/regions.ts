// F6 walks the regions of the window: sidebar, content, inspector, status.

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]';

/** Move the focus to the next or previous region; one where nothing can be focused is passed over. */
export function nextRegion(step: 1 | -1): void {
  const regions = Array.from(document.querySelectorAll<HTMLElement>("[data-region]"));
  const at = Math.max(
    regions.findLastIndex((region) => region.contains(document.activeElement)),
    step > 0 ? -1 : 0,
  );
  for (let away = 1; away <= regions.length; away += 1) {
    const region = regions[(at + away * step + regions.length * 2) % regions.length];
    const target = region?.querySelector<HTMLElement>(FOCUSABLE) ?? region;
    target?.focus();
    if (target === document.activeElement) return;
  }
}
