import type { Scheme } from 'derivative';

export interface TestedFormula {
  readonly scheme: Scheme;
  readonly order: number;
  readonly accuracy: number;
}

/** Every scheme with derivatives 1 to 4 and accuracies 1 to 6 (central: the even ones). */
export const formulas: readonly TestedFormula[] = (['forward', 'backward', 'central'] as const).flatMap(
  (scheme) =>
    [1, 2, 3, 4].flatMap((order) =>
      (scheme === 'central' ? [2, 4, 6] : [1, 2, 3, 4, 5, 6]).map((accuracy) => ({
        scheme,
        order,
        accuracy,
      })),
    ),
);
