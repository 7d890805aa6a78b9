import type { Trouble } from './GradeReport.ts';

const refusals: ReadonlySet<Trouble['type']> = new Set([
  ...(['empty', 'notJson', 'foreign', 'newer', 'damaged', 'huge', 'zip', 'unreadable'] as const),
  ...(['checksFile', 'otherClass', 'notGraded', 'tooMany'] as const),
]);

/** Whether nothing of a file was graded, and nothing else is graded in its place. */
export function isRefused({ type }: Trouble): boolean {
  return refusals.has(type);
}
