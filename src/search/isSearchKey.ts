/** Ctrl and K, or on a Mac ⌘ and K, which lead to the search. There Ctrl and K cut a line of text short. */
export function isSearchKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  const isMac = navigator.userAgent.includes('Mac');
  // With Caps Lock the key is K.
  return /^k$/i.test(key) && !shiftKey && !altKey && ctrlKey !== isMac && metaKey === isMac;
}
