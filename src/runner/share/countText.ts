/** A count as one writes it in the language of the page: `20,000`, `20.000`. */
export function countText(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}
