/**
 * Whether an editor that has just come may take the focus. The reader, who asked for it with a button or from its listing,
 * may be typing elsewhere by then.
 */
export function mayTakeFocus(editor: Element): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return true;
  return activeElement.matches('button, a') && editor.closest('section')?.contains(activeElement) === true;
}
