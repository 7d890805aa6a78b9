/**
 * A mistake whose *type* is wrong on purpose, such as a flat list where rows are asked for: the compiler would
 * refuse it.
 *
 * @example
 * flat: { as: untyped((f, A, h) => solution(f, A, h).flat()), say: 'Keep the rows.' }
 */
export function untyped<F extends (...given: never[]) => unknown>(
  as: (...given: Parameters<F>) => unknown,
): F {
  // Whoever calls it reads what comes back as `unknown`.
  return as as F;
}
