/**
 * Directions that are the same at every run: entry i is between ½ and 1 times `sizes[i]`, up or down.
 *
 * No entry is near 0, so that every entry of a gradient has its say in g·v.
 *
 * @param seed a whole number, of which the last 32 bits count; another one gives other directions
 * @source marsaglia-2003
 */
export function randomDirections(count: number, sizes: readonly number[], seed: number): number[][] {
  // xorshift needs a state other than 0; the constant spreads small seeds over all bits.
  let state = Math.imul(seed, 0x9e3779b1) || 1;
  const word = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
  const entry = (size: number): number => {
    const bits = word();
    return (bits < 0 ? -size : size) * (0.5 + (bits & 0xffff) / 0x20000);
  };
  return Array.from({ length: count }, () => sizes.map(entry));
}
