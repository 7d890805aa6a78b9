import { scaleLinear } from 'd3-scale';
import { expect, test } from 'vitest';
import { foundDirection } from '../../../src/view/picture/foundDirection.ts';

/** Ten units of the picture to one of x, and to one of y, which goes up. */
const scales = { across: scaleLinear([0, 1], [0, 10]), up: scaleLinear([0, 1], [0, -10]) };

test.each([
  ['to the right', [2, 0], [1, 0]],
  ['up', [0, 3], [0, -1]],
  ['both', [3, 4], [0.6, -0.8]],
  ['nowhere, as it is 0', [0, 0], undefined],
  ['nowhere, as it is too small to move the point', [1e-20, 0], undefined],
  ['nowhere, as it is no number', [NaN, 1], undefined],
  ['nowhere, as it is too large', [Infinity, 1], undefined],
  ['nowhere, as none was found', null, undefined],
] as const)('a gradient points %s', (_, gradient, direction) => {
  const found = foundDirection({ x: 5, y: 5, nudges: [], gradient }, scales);
  if (direction === undefined) expect(found).toBeUndefined();
  else direction.forEach((part, i) => expect(found?.[i]).toBeCloseTo(part, 12));
});
