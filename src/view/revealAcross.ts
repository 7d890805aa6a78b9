/**
 * Scrolls a region sideways, as little as needed, to show an element beside the header that may stick to the
 * region's left edge. Unlike `scrollIntoView` it leaves the page alone.
 */
export function revealAcross(region: Element, element: Element, header: Element | null = null): void {
  const outer = region.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const left = outer.left + (header?.getBoundingClientRect().width ?? 0);
  if (inner.left < left) region.scrollLeft += inner.left - left;
  else if (inner.right > outer.right) region.scrollLeft += inner.right - outer.right;
}
