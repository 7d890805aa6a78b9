import { describe, expect, it } from 'vitest';
import { digits, figureText, limitText, middleHalf, ratioText } from '../../src/report/figureText.ts';

const spread = { median: 1.3456, low: 1.2, high: 1.5 };

describe('a figure of the report', () => {
  it.each([
    [0, '0'],
    [0.012345, '0.0123'],
    [12.345, '12.3'],
    [99.96, '100'],
    [6433.4, '6433'],
    [-123.4, '-123'],
  ])('%d has three digits, or all of a larger whole part: %s', (figure, text) => {
    expect(digits(figure)).toBe(text);
  });

  it('has its unit behind it, and none where it has none', () => {
    expect(figureText({ figure: spread, unit: 'ms' })).toBe('1.35 ms');
    expect(figureText({ figure: spread, unit: '' })).toBe('1.35');
  });

  it('has a middle half where it was measured several times', () => {
    expect(middleHalf(spread)).toBe('1.2–1.5');
    expect(middleHalf({ median: 1, low: 1, high: 1 })).toBe('');
  });

  it('is a multiple of something else', () => {
    expect(ratioText({ ratio: { to: 'calls', ...spread } })).toBe('1.35 × calls');
    expect(ratioText({})).toBe('');
  });

  it.each([
    [1.2039, '1.204'],
    [1.20004, '1.20004'],
    [1.2, '1.2'],
    [1.25, '1.25'],
  ])('of %d has more digits where it would look like its limit of 1.2: %s', (median, text) => {
    const figure = { median, low: median, high: median };
    const ratio = { to: 'calls', ...figure };
    expect(ratioText({ ratio, limit: 1.2 })).toBe(`${text} × calls`);
    expect(figureText({ figure, unit: 'ms', limit: 1.2 })).toBe(`${text} ms`);
    // The limit is one of the other.
    expect(figureText({ figure, unit: 'ms', ratio, limit: 1.2 })).toBe(`${digits(median)} ms`);
    expect(figureText({ figure, unit: 'points', least: 1.2 })).toBe(`${text} points`);
  });
});

describe('a limit', () => {
  const ratio = { to: 'calls', ...spread };
  it.each([
    ['of the figure', { unit: 'ms', limit: 20 }, '≤ 20 ms'],
    ['of the ratio, where there is one', { unit: 'ms', limit: 1.05, ratio }, '≤ 1.05 ×'],
    ['of the figure all the same', { unit: 'ms', limit: 20, limitOf: 'figure', ratio }, '≤ 20 ms'],
    ['that is the least', { unit: '', least: 97 }, '≥ 97'],
    ['that is not there', { unit: 'ms' }, ''],
  ] as const)('%s', (_, row, text) => {
    expect(limitText(row)).toBe(text);
  });
});
