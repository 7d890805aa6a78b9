/**
 * Scrolls a region up or down, as little as needed, to show an element below the header that sticks to the
 * region's upper edge. Unlike `scrollIntoView` it leaves the page alone.
 */
export function revealDown(region: Element, element: Element, header: Element | null): void {
  const outer = region.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const top = outer.top + (header?.getBoundingClientRect().height ?? 0);
  const isTall = inner.height > outer.bottom - top;
  if (inner.top < top || isTall) region.scrollTop += inner.top - top;
  else if (inner.bottom > outer.bottom) region.scrollTop += inner.bottom - outer.bottom;
}
