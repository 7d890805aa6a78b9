import { translate } from '@docusaurus/Translate';
import type { SaidOfCode } from '../../BlockFrame.tsx';
import type { CheckState } from '../check/CheckState.ts';
import { faultOf } from './faultOf.ts';

/**
 * What the status says of a check, in words.
 *
 * @param answer what stands in the editor, or the field, now
 */
export function saidOf(state: CheckState, answer: string): SaidOfCode | undefined {
  switch (state.type) {
    case 'idle':
      return undefined;
    case 'checking':
      return {
        text: translate({ id: 'exercise.checking', message: 'Checking…' }),
        isStale: false,
        error: undefined,
      };
    case 'stopped':
      return {
        text: translate({ id: 'exercise.said.stopped', message: 'Stopped before it was checked.' }),
        isStale: false,
        error: undefined,
      };
    case 'unavailable':
      return {
        text: translate({
          id: 'exercise.unavailable',
          message: 'What checks your answer could not be loaded. Try again when you are on-line.',
        }),
        isStale: false,
        error: undefined,
      };
    case 'judged': {
      const { verdict, words, isAgain } = state;
      // The kept answer may be other code than that which is shown.
      const isOther = state.code !== answer;
      const text = words.first;
      return {
        text: isAgain
          ? translate(
              { id: 'exercise.again', message: 'The answer that you had: {verdict}' },
              { verdict: text },
            )
          : text,
        isStale: isOther && !isAgain,
        error: isOther ? undefined : faultOf(verdict),
      };
    }
  }
}
