/** An answer that learners do give, and what it comes to: the name of a mistake, or nothing where it passes. */
export interface HonestAnswer {
  readonly code: string;
  readonly outcome: 'passed' | `failed: ${string}` | 'failed';
}

const central = (body: string): string =>
  `function central(f: (x: number) => number, x: number, h: number): number {\n  ${body}\n}\n`;
const second = (body: string): string =>
  `function second(f: (x: number) => number, x: number, h: number): number {\n  ${body}\n}\n`;

/**
 * What comes of each follows from the exercise files: right answers are their solutions and variants, the others are
 * their mistakes by name. Of the numbers: best-delta is right from 0.0018 to 0.043, next-slope at −1.2 ± 0.005.
 */
export const honestAnswers: Readonly<Record<string, readonly HonestAnswer[]>> = {
  'central-difference': [
    { code: central('return (f(x + h) - f(x - h)) / (2 * h);'), outcome: 'passed' },
    { code: central('return f(x + h) / (2 * h) - f(x - h) / (2 * h);'), outcome: 'passed' },
    {
      code: central('const [left, right] = [f(x - h), f(x + h)];\n  return 0.5 * ((right - left) / h);'),
      outcome: 'passed',
    },
    { code: central('return (f(x + h) - f(x)) / h;'), outcome: 'failed: forward' },
    { code: central('return (f(x) - f(x - h)) / h;'), outcome: 'failed: backward' },
    { code: central('return (f(x + h) - f(x - h)) / h;'), outcome: 'failed: run-of-h' },
    { code: central('return (f(x + h) - f(x - h)) / 2 * h;'), outcome: 'failed: missing-brackets' },
    { code: central('return (f(x + h) - f(x - h)) / (2 * h;'), outcome: 'failed' },
    { code: central('throw new RangeError("not yet");'), outcome: 'failed' },
  ],
  'second-derivative': [
    { code: second('return (f(x + h) - 2 * f(x) + f(x - h)) / (h * h);'), outcome: 'passed' },
    { code: second('return ((f(x + h) - f(x)) / h - (f(x) - f(x - h)) / h) / h;'), outcome: 'passed' },
    { code: second('return (f(x + h) + f(x - h)) / (h * h);'), outcome: 'failed: no-middle' },
  ],
  'best-delta': [
    { code: '0.01', outcome: 'passed' },
    { code: '2^-8', outcome: 'passed' },
    { code: '1e-4', outcome: 'failed: as-in-the-lesson' },
    { code: 'small', outcome: 'failed' },
  ],
  'next-slope': [
    { code: '-1.2', outcome: 'passed' },
    { code: '6', outcome: 'failed: first-place' },
    { code: '1000', outcome: 'failed' },
  ],
};
