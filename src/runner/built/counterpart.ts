/**
 * The element of a block that came alive which is what another was in the block as the build made it. The two are not
 * equal in all: only a block that is alive shows what the reader left in it. So it is told by what it says, among all of
 * its kind that say the same.
 */
export function counterpart(element: Element, built: Element, alive: Element): Element | undefined {
  return sayingTheSame(element, alive)[sayingTheSame(element, built).indexOf(element)];
}

function sayingTheSame(element: Element, block: Element): readonly Element[] {
  return [...block.querySelectorAll(element.tagName)].filter(
    (other) =>
      other.textContent === element.textContent &&
      other.getAttribute('aria-label') === element.getAttribute('aria-label'),
  );
}
