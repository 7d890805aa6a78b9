/** Scrolls a region sideways, as little as needed, to show an element. Unlike `scrollIntoView` it leaves the page alone. */
export function revealAcross(region: Element, element: Element): void {
  const outer = region.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.left < outer.left) region.scrollLeft += inner.left - outer.left;
  else if (inner.right > outer.right) region.scrollLeft += inner.right - outer.right;
}
