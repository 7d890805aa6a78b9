import { valueOf } from '../observe/valueOf.ts';
import { AnswerThrew } from './AnswerThrew.ts';
import type { RecordedCall } from './Recording.ts';

/**
 * What a check gets of a call: a copy of what was returned, or the fault. A copy also while it is recorded, so that
 * a check sees the same there and in the replay.
 */
export function settle({ outcome }: RecordedCall): unknown {
  if (outcome.type === 'threw') throw new AnswerThrew(outcome.fault);
  return valueOf(outcome.value);
}
