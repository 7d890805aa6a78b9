import type { Finding, RuleCode } from '../proof/Finding.ts';
import type { Subject } from '../proof/Subject.ts';

/** A finding about one part of an exercise, as a list of one. */
export function finding(
  { file, placeOf }: Pick<Subject, 'file' | 'placeOf'>,
  code: RuleCode,
  path: readonly string[],
  said: Pick<Finding, 'what' | 'why' | 'mend'>,
): readonly [Finding] {
  const { line, column } = placeOf(path);
  return [{ code, file, line, column, ...said }];
}
