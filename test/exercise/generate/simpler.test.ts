import { describe, expect, it } from 'vitest';
import { GeneratorsFor } from '../../../src/exercise/generate/GeneratorsFor.ts';
import { simpler } from '../../../src/exercise/generate/simpler.ts';

describe('a generated number', () => {
  // 0.4871634902187 to so many digits, by hand.
  it.each([
    [0, 0.5],
    [0.24, 0.5],
    [0.25, 0.49],
    [0.74, 0.49],
    [0.75, 0.4872],
    [0.99, 0.4872],
    [1, 0.4871634902187],
  ])('of size %d has the digits of %d', (size, rounded) => {
    expect(simpler(0.4871634902187, size, 0, 1)).toBe(rounded);
  });

  it('keeps all its digits where with fewer it would be beyond a bound, and may be rounded to it', () => {
    expect(simpler(0.4871634902187, 0, 0, 0.49)).toBe(0.4871634902187);
    expect(simpler(0.4271634902187, 0, 0.42, 1)).toBe(0.4271634902187);
    expect(simpler(0.4871634902187, 0, 0, 0.5)).toBe(0.5);
    expect(simpler(0.4271634902187, 0, 0.4, 1)).toBe(0.4);
  });
});

it('generators know whether anything was asked for', () => {
  const g = new GeneratorsFor('asked', 1);
  expect(g.isUsed).toBe(false);
  g.pick([1, 2]);
  expect(g.isUsed).toBe(true);
});
