/** A moment as a reader says it, in the language of the page; with seconds where moments lie close together. */
export function momentText(at: number, timeStyle: 'short' | 'medium' = 'short'): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle }).format(
    at,
  );
}
