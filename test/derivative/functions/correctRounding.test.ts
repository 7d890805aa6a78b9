import { describe, expect, it } from 'vitest';
import { hardCases, hardPairs } from './hardCases.ts';
import { mismatches, testedFunctions } from './testedFunctions.ts';

describe.each(testedFunctions)('$name', (tested) => {
  const { accurately, fold, name, points, quickly, value } = tested;
  const hard = [...hardCases.map((row) => ({ ...row, y: NaN })), ...hardPairs].filter(
    (row) => row.name === name,
  );

  it('is correctly rounded: the same as the reference at 4000 points', () => {
    expect(mismatches(tested, value, points(4000))).toEqual([]);
  });

  it('gives the same without double-double digits', () => {
    const folded = points(300, `${name}, accurately`).map(([x, y = NaN]) => [fold(x), y] as const);
    expect(mismatches(tested, accurately, folded)).toEqual([]);
  });

  it('decides cases next to a midpoint as MPFR does', () => {
    expect(hard.map(({ x, y }) => value(x, y))).toEqual(hard.map((row) => row.value));
  });

  it('cannot decide them in double-double digits', () => {
    const decided = hard.filter(({ x, y, bits }) => bits > 27 && quickly(fold(x), y) !== undefined);
    expect(decided).toEqual([]);
  });
});
