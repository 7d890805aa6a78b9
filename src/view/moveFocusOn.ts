/**
 * Moves the focus on to the first button of the block, or of another part of the page. To be called by a control that goes
 * away with what it says: the focus would be lost with it.
 */
export function moveFocusOn(from: Element | null, part = 'section'): void {
  from?.closest(part)?.querySelector('button')?.focus({ preventScroll: true });
}
