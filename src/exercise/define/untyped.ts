/**
 * A mistake whose *type* is wrong on purpose, such as a flat list where rows are asked for: the compiler would
 * refuse it.
 *
 * @example
 * flat: { as: untyped((f, A, h) => solution(f, A, h).flat()), say: 'Keep the rows.' }
 */
export function untyped<A extends readonly unknown[], R>(as: (...given: A) => unknown): (...given: A) => R {
  return as as (...given: A) => R;
}
