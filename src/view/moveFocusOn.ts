/**
 * Moves the focus on to what the block, or another part of the page, is there for: the button that sends its form, or else
 * its first. To be called by a control that goes away with what it says: the focus would be lost with it.
 */
export function moveFocusOn(from: Element | null, part = 'section'): void {
  const place = from?.closest(part);
  const button = place?.querySelector<HTMLElement>('[type="submit"]') ?? place?.querySelector('button');
  button?.focus({ preventScroll: true });
}
