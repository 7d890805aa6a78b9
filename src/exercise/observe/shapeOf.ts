import { sameShape } from '../../trace/sameShape.ts';
import type { Plain } from './Plain.ts';

/** The shape of numbers: `[]` for one, `[3]` for a list; undefined where rows differ, or anything is no number. */
export function shapeOf(plain: Plain): readonly number[] | undefined {
  if (typeof plain === 'number') return [];
  if (typeof plain !== 'object' || plain === null) return undefined;
  if (plain.type === 'array') return plain.shape;
  if (plain.type !== 'list') return undefined;
  const [first, ...others] = plain.items.map(shapeOf);
  if (first === undefined) return plain.items.length === 0 ? [0] : undefined;
  return others.every((other) => other !== undefined && sameShape(other, first))
    ? [plain.items.length, ...first]
    : undefined;
}
