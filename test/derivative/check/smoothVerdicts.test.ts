import type { Verdict } from 'derivative';
import { checkGradient } from 'derivative';
import { describe, expect, it } from 'vitest';
import { pointsOf, smoothSet } from './smoothSet.ts';

/** How often each verdict is given over all functions and 40 points each. */
function verdicts(
  tampered: (derivative: number) => number,
  isApt: (derivative: number) => boolean = () => true,
): Record<Verdict, number> {
  const counts = { right: 0, wrong: 0, undecidable: 0 };
  for (const smooth of smoothSet) {
    for (const x of pointsOf(smooth, 40)) {
      const derivative = smooth.derivative(x);
      if (isApt(derivative)) counts[checkGradient(smooth.f, tampered(derivative), x).verdict]++;
    }
  }
  return counts;
}

describe('over 40 smooth functions at 40 points each', () => {
  it('the set is as large as that, and its derivatives are not all large', () => {
    expect(smoothSet).toHaveLength(40);
    expect(smoothSet.flatMap((smooth) => pointsOf(smooth, 40))).toHaveLength(1600);
  });

  it('the right derivative is never called wrong, and right in 99 of 100 cases', () => {
    const { right, wrong } = verdicts((derivative) => derivative);
    expect(wrong).toBe(0);
    expect(right).toBeGreaterThanOrEqual(0.99 * 1600);
  });

  it.each([
    ['doubled', 2],
    ['halved', 0.5],
    ['of the other sign', -1],
    ['ten per cent too large', 1.1],
    ['left out', 0],
  ])('a derivative %s is never called right, and wrong in 99 of 100 cases', (_, factor) => {
    const { right, wrong } = verdicts(
      (derivative) => derivative * factor,
      (derivative) => derivative !== 0,
    );
    expect(right).toBe(0);
    expect(wrong).toBeGreaterThanOrEqual(0.99 * 1560);
  });
});
