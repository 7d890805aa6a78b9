/** The greatest of these numbers and 0. Not `Math.max(...numbers)`: an engine's stack holds only so many. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}
