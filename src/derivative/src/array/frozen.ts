/** Views share these arrays, so nobody may change them. */
export function frozen(numbers: readonly number[]): readonly number[] {
  return Object.isFrozen(numbers) ? numbers : Object.freeze([...numbers]);
}
