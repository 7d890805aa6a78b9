/** On which side of x the values are taken: to the right, to the left, or on both alike. */
export type Scheme = 'forward' | 'backward' | 'central';

/** A formula on equal steps: which derivative, which power of the step its error falls with, which side. */
export interface Formula {
  readonly scheme: Scheme;
  readonly order: number;
  readonly accuracy: number;
}

/**
 * The nodes of a formula, ascending: order + accuracy of them, central one fewer thanks to symmetry. In a central
 * formula of odd order x itself has no weight.
 */
export function schemeNodes({ scheme, order, accuracy }: Formula): number[] {
  const reach = Math.floor((order - 1) / 2) + accuracy / 2;
  switch (scheme) {
    case 'forward':
      return wholeNumbers(0, order + accuracy - 1);
    case 'backward':
      return wholeNumbers(1 - order - accuracy, 0);
    case 'central':
      return wholeNumbers(-reach, reach).filter((node) => node !== 0 || order % 2 === 0);
  }
}

function wholeNumbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
