/**
 * Finds forms in a text as whole words, the longest first: a partial derivative is not a derivative.
 *
 * @param forms in normal form
 */
export function formPattern(forms: readonly string[]): RegExp {
  const words = [...forms].sort((a, b) => b.length - a.length).map(wordsOf);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function wordsOf(form: string): string {
  return form
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .split(' ')
    .join('\\s+');
}
