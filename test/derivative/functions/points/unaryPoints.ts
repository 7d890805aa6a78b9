import type { FunctionName } from '../reference/reference.ts';
import { hardCases } from '../hardCases.ts';
import { domains } from './domains.ts';
import { neighbour, seededRandom } from './random.ts';

/**
 * Points to test a function at: its hard cases, the neighbourhood of every edge, then in turns points with
 * two decimals, evenly spread points and points of all sizes. The same list on every machine.
 */
export function unaryPoints(
  name: FunctionName | 'cbrt' | 'sqrt',
  count: number,
  seed = name as string,
): number[] {
  const { range, lesson, exponents, edges, holds } = domains[name];
  const random = seededRandom(seed);
  const around = edges.flatMap((edge) => [-3, -2, -1, 0, 1, 2, 3].map((steps) => neighbour(edge, steps)));
  const given = [...hardCases.filter((hard) => hard.name === name).map(({ x }) => x), ...around];
  const points = [...given, ...given.map((x) => -x)].filter(holds);
  const spread = ([from, to]: readonly [number, number]): number => from + (to - from) * random.fraction();
  while (points.length < count) {
    const candidates = [
      Math.round(spread(lesson) * 100) / 100,
      spread(range),
      random.ofAnySize(...exponents),
    ];
    points.push(...candidates.filter(holds));
  }
  return points.slice(0, count);
}
