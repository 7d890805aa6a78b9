/** As in NumPy `(2, 3)` and `([2, 3])` are alike. */
export function listOf(numbers: readonly number[] | readonly [readonly number[]]): readonly number[] {
  const first = numbers[0];
  return typeof first === 'object' && numbers.length === 1 ? first : (numbers as readonly number[]);
}
