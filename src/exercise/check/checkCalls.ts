import { plainDistance } from '../observe/distance.ts';
import { pointText } from '../observe/pointText.ts';
import type { Plain } from '../observe/Plain.ts';
import { CheckFailed } from './CheckFailed.ts';
import { resultOf } from './checkShape.ts';

/** x − h and −h + x differ by rounding. */
const samePoint = 1e-12;

interface CallOptions {
  readonly at?: readonly unknown[];
  readonly count?: number;
  readonly most?: number;
}

export function checkCalls<F extends (...given: never[]) => unknown>(
  f: F,
  run: (spied: F) => unknown,
  { at, count, most }: CallOptions,
): void {
  const points: Plain[] = [];
  const spied = (...given: never[]): unknown => {
    points.push(resultOf(given[0]));
    return f(...given);
  };
  // It takes and returns what f does.
  run(spied as F);
  if (count !== undefined && points.length !== count) throw wrongCount('otherCount', count, points.length);
  if (most !== undefined && points.length > most) throw wrongCount('calledTooOften', most, points.length);
  if (at !== undefined) requirePoints(points, at.map(resultOf));
}

function requirePoints(points: readonly Plain[], wanted: readonly Plain[]): void {
  const left = [...points];
  const isMet = (point: Plain): boolean => {
    const found = left.findIndex((each) => plainDistance(each, point) <= samePoint);
    if (found !== -1) left.splice(found, 1);
    return found !== -1;
  };
  if (wanted.every(isMet) && left.length === 0) return;
  throw new CheckFailed('askedWrongPoint', { wanted: listText(wanted), got: listText(points) || 'no point' });
}

function wrongCount(template: 'otherCount' | 'calledTooOften', wanted: number, got: number): CheckFailed {
  return new CheckFailed(template, { wanted: String(wanted), got: String(got) });
}

function listText(points: readonly Plain[]): string {
  const shown = points.slice(0, 4).map((point) => pointText(point));
  return [...shown, ...(points.length > 4 ? ['…'] : [])].join(', ');
}
