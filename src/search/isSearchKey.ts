/** Ctrl or ⌘ and K, which lead to the search. */
export function isSearchKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'k' && (ctrlKey || metaKey);
}
