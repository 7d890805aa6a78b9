import type { Outcome } from '../grade/GradeReport.ts';

/** An outcome in a word or two. Not translated: other programs read it, and columns are compared. */
export function outcomeWords(outcome: Outcome | undefined): string {
  switch (outcome?.type) {
    case undefined:
      return 'not handed in';
    case 'passed':
      return 'passed';
    case 'failed':
      return outcome.mistake === undefined ? 'failed' : `failed: ${outcome.mistake}`;
    case 'stopped':
      return outcome.reason === 'deadline' ? 'failed: did not end in time' : 'failed: used up the memory';
    case 'faulty':
      return 'not graded: the exercise is at fault';
  }
}
