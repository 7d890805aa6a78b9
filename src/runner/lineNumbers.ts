/** The elements of a listing that show the line numbers, as a store that React can subscribe to. */
export interface LineNumbers {
  readonly subscribe: (onChange: () => void) => () => void;
  /** From the first line on; the same list until the theme makes other elements. */
  readonly current: () => readonly Element[];
}

/**
 * Finds the line numbers in a listing. They are the theme's, which has no place for anything of ours there, and
 * which makes them anew when the page comes alive and when the code grows.
 */
export function lineNumbers(listing: HTMLElement): LineNumbers {
  let known: readonly Element[] = [];
  return {
    subscribe: (onChange) => {
      const observer = new MutationObserver(onChange);
      observer.observe(listing, { childList: true, subtree: true });
      return () => {
        observer.disconnect();
      };
    },
    current: () => {
      const found = [...listing.querySelectorAll('.token-line > span:first-child')];
      if (found.length !== known.length || found.some((element, i) => element !== known[i])) known = found;
      return known;
    },
  };
}
