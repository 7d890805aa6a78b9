import { power, sin } from 'derivative';
import { describe, expect, it } from 'vitest';
import { breakIn } from '../../../src/derivative/src/diagnose/breakIn.ts';
import { tripleOf, zoom } from '../../../src/derivative/src/diagnose/zoom.ts';
import { counted } from '../counted.ts';

function found(f: (t: number) => number): ReturnType<typeof breakIn> {
  const start = tripleOf(0, 1, [f(-1), f(0), f(1)]);
  return breakIn(zoom(f, start, 1e-14, 1e-12), start);
}

describe('the zoom', () => {
  // The bend of |t|ᵖ falls like hᵖ.
  it.each([
    ['a kink', (t: number) => Math.abs(t), 'kink', 1],
    ['a kink elsewhere', (t: number) => Math.abs(t - 0.3) + t * t, 'kink', 1],
    [
      'a hat so narrow that two looks miss it',
      (t: number) => Math.max(0, 0.1 - Math.abs(t - 0.25)),
      'kink',
      1,
    ],
    ['a jump', (t: number) => (t > -0.7 ? 3 : 0) + t, 'jump', 0],
    ['a jump at the middle of an odd function', Math.sign, 'jump', 0],
    ['a vertical tangent', Math.cbrt, 'vertical', 1 / 3],
    ['a cusp', (t: number) => power(Math.abs(t), 0.6), 'vertical', 0.6],
  ])('finds %s', (_, f, type, p) => {
    expect(found(f)?.type).toBe(type);
    expect(Math.abs((found(f)?.power ?? NaN) - p)).toBeLessThan(0.15);
  });

  it('finds a pole', () => {
    expect(found((t) => 1 / (t - 0.123456))?.type).toBe('pole');
    expect(found((t) => (t + 0.5) ** -2)?.type).toBe('pole');
  });

  it.each([
    ['a parabola', (t: number) => t * t],
    ['a straight line', (t: number) => 3 * t + 1],
    ['a wave shorter than its range', (t: number) => sin(100 * t)],
    ['|t|^1.5, which has a derivative', (t: number) => power(Math.abs(t), 1.5)],
    ['a pole just outside', (t: number) => 1 / (t - 1.001)],
    ['a narrow hill', (t: number) => 1 / (1 + 1e4 * t * t)],
    ['NaN', () => NaN],
    ['NaN on one side', (t: number) => Math.sqrt(t)],
  ])('finds no break in %s', (_, f) => {
    expect(found(f)).toBeUndefined();
  });

  it('tells where the break is', () => {
    expect(found((t) => Math.abs(t - 0.3))?.distance).toBeCloseTo(0.3, 5);
    expect(found(Math.sign)?.distance).toBe(0);
  });

  it('looks twice at a straight line, with two calls each, before it gives up', () => {
    const f = counted((t: number) => t);
    expect(zoom(f, tripleOf(0, 1, [-1, 0, 1]), 1e-14, 1e-12)).toEqual([]);
    expect(f.calls()).toBe(4);
  });

  it('stops before x ± h are no longer well apart', () => {
    const levels = zoom(Math.abs, tripleOf(0, 1, [1, 0, 1]), 1e-14, 0.1);
    expect(levels.map(({ h }) => h)).toEqual([1, 0.5, 0.25, 0.125]);
  });

  it('calls f twice a level, at most 40 times', () => {
    const f = counted(Math.abs);
    const levels = zoom(f, tripleOf(0, 1, [1, 0, 1]), 1e-14, 1e-12);
    expect(levels).toHaveLength(21);
    expect(f.calls()).toBe(40);
  });
});
