import type { NDArray } from 'derivative';
import { contourPicture } from '../../../src/engine/picture/contourPicture.ts';
import { errorPicture } from '../../../src/engine/picture/errorPicture.ts';
import { ordersPicture } from '../../../src/engine/picture/ordersPicture.ts';
import { remainderPicture } from '../../../src/engine/picture/remainderPicture.ts';
import { secantPicture } from '../../../src/engine/picture/secantPicture.ts';
import { seriesPicture } from '../../../src/engine/picture/seriesPicture.ts';
import type {
  ContourPicture,
  ErrorPicture,
  OrdersPicture,
  RemainderPicture,
  SecantPicture,
  SeriesPicture,
} from '../../../src/trace/picture.ts';

export function secantOf(f: (x: number) => number, x: number, delta: number): SecantPicture {
  return secantPicture(['f', () => f], ['x', () => x], ['delta', () => delta]);
}

export function errorOf(f: (x: number) => number, x: number, delta: number, exact?: number): ErrorPicture {
  const given = exact === undefined ? undefined : (['exact', () => exact] as const);
  return errorPicture(['f', () => f], ['x', () => x], ['delta', () => delta], given);
}

export function ordersOf(exact: number, formulas: Record<string, (delta: number) => number>): OrdersPicture {
  return ordersPicture(
    ['exact', () => exact],
    Object.entries(formulas).map(([name, formula]) => [name, () => formula] as const),
  );
}

export function remainderOf(f: (x: number) => number, x: number, slope: number): RemainderPicture {
  return remainderPicture(['f', () => f], ['x', () => x], ['slope', () => slope]);
}

export function contourOf(
  f: (x: NDArray) => number,
  x: readonly [number, number],
  y: readonly [number, number],
): ContourPicture {
  return contourPicture(['f', () => f], ['x', () => x], ['y', () => y]);
}

export function seriesOf(values: readonly number[]): SeriesPicture {
  return seriesPicture(['losses', () => values]);
}
