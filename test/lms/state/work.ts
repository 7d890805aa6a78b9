import { seededRandom } from '../../../src/exercise/generate/seededRandom.ts';
import type { Work } from '../../../src/lms/state/Work.ts';

const words = [
  'const',
  'return',
  'for',
  'value',
  'up',
  'down',
  'f(x + h)',
  'G.set',
  '(i, j)',
  'Math.abs',
  '+=',
  '/ (2 * h)',
];

/** Code of so many letters as learners write it: words that come again, and numbers that do not. */
export function codeOf(letters: number, seed: string): string {
  const random = seededRandom(seed);
  let code = '';
  while (code.length < letters) {
    code += `  ${words[Math.floor(random() * words.length)] ?? ''} ${(random() * 1e6).toFixed(3)};\n`;
  }
  return code.slice(0, letters);
}

export interface WorkOptions {
  readonly exercises: number;
  /** How long each answer is. */
  readonly letters: number;
  /** Every which exercise is passed. */
  readonly passed: number;
  readonly drafts?: number;
}

/** The work of a learner; the later an exercise, the later its answer. */
export function workOf({ exercises, letters, passed, drafts = 0 }: WorkOptions): Work {
  const random = seededRandom('hashes');
  return {
    form: 1,
    exercises: Array.from({ length: exercises }, (_, i) => ({
      id: `exercise-${String(i)}`,
      rev: 1,
      hash: Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join(''),
      passed: i % passed === 0,
      tries: i,
      mistakes: ['forward', 'half-step'],
      code: codeOf(letters, `code ${String(i)}`),
      at: 1_700_000_000_000 + i,
    })),
    drafts: Array.from({ length: drafts }, (_, i) => ({
      block: `/lessons/gradient#exercise-${String(i)}`,
      code: codeOf(letters, `draft ${String(i)}`),
      original: 'return NaN;',
      at: 1_700_000_000_000 + i,
    })),
  };
}
