import { sameShape } from '../../trace/sameShape.ts';
import { kindText } from '../observe/kindText.ts';
import { plainOf } from '../observe/plainOf.ts';
import type { Plain } from '../observe/Plain.ts';
import { shapeOf } from '../observe/shapeOf.ts';
import { CheckFailed } from './CheckFailed.ts';

/** More values than any result that is right. */
const mostValues = 100_000;

/** A result as data. */
export function resultOf(actual: unknown): Plain {
  return plainOf(actual, { left: mostValues });
}

export function checkShape(actual: unknown, expected: readonly number[]): void {
  const plain = resultOf(actual);
  const shape = shapeOf(plain);
  if (shape !== undefined && sameShape(shape, expected)) return;
  throw new CheckFailed('wrongShape', { wanted: shapeText(expected), got: kindText(plain) });
}

function shapeText(shape: readonly number[]): string {
  if (shape.length === 0) return 'a number';
  return shape.length === 1 ? `${shape.join()} numbers` : `numbers in the shape ${shape.join(' × ')}`;
}
