/** Eight letters and digits that nobody guesses: they choose the numbers that a class is graded with. */
export function proposedSeed(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 32]).join('');
}
