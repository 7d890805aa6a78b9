/**
 * Moves the focus on to the first button of the block. To be called by a control that goes away with what it says: the
 * focus would be lost with it.
 */
export function moveFocusOn(from: Element | null): void {
  from?.closest('section')?.querySelector('button')?.focus({ preventScroll: true });
}
