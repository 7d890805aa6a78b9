/** The next random number, 0 ≤ u < 1. */
export type Random = () => number;

/** A live block: what stands behind its title in the fence, and its code. */
export interface GeneratedProgram {
  readonly title: string;
  readonly fence: string;
  readonly code: string;
}

/** Three programs as lessons have them: a slope with a picture, a gradient with its trace, and a loop of the reader's own. */
export function generatedPrograms(random: Random): readonly GeneratedProgram[] {
  const number = (): string => (1 + 8 * random()).toFixed(9);
  return [slope(number), gradient(number), loop(number)];
}

function slope(number: () => string): GeneratedProgram {
  const code = `import { numericalDerivative, power, print, sin } from 'derivative';

const delta = 1e-4;

function myFunc(x: number): number {
  return ${number()} * power(x, 3) + sin(${number()} * x);
}

const point = ${number()};
print('f =', myFunc(point));
print('slope =', numericalDerivative(myFunc, point, { delta }));`;
  return { title: 'One slope', fence: ' picture="secant(myFunc, point, delta)"', code };
}

function gradient(number: () => string): GeneratedProgram {
  const code = `import { array, numericalDerivative, power, print, sum, type NDArray } from 'derivative';

function myFunc(input: NDArray): number {
  let total = 0;
  for (const x of input) total += ${number()} * power(sum(x), 2);
  return total;
}

const points = array([
  [${number()}, ${number()}, ${number()}],
  [${number()}, ${number()}, ${number()}],
]);
const grad = numericalDerivative(myFunc, points);
print('grad =', grad);
grad;`;
  return { title: 'A gradient', fence: '', code };
}

function loop(number: () => string): GeneratedProgram {
  const code = `import { array, nditer, power, print, zerosLike } from 'derivative';

const x = array([${number()}, ${number()}, ${number()}, ${number()}]);
const slopes = zerosLike(x);
const h = 1e-4;
for (const it = nditer(x, { flags: ['multi_index'] }); !it.finished; it.iternext()) {
  const at = x.get(it.multiIndex);
  slopes.set(it.multiIndex, (power(at + h, 4) - power(at - h, 4)) / (2 * h));
  print(it.multiIndex, at, slopes);
}
slopes;`;
  return { title: 'A loop of your own', fence: '', code };
}
