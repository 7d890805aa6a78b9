import { listDifference } from '../../listDifference.ts';

/** One line of a text that became another. */
export interface DifferenceLine {
  readonly type: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What became of a text, line by line. */
export function lineDifference(before: string, after: string): readonly DifferenceLine[] {
  return listDifference(linesOf(before), linesOf(after)).flatMap(({ value, added, removed }) => {
    const type = added ? 'added' : removed ? 'removed' : 'same';
    return value.map((text) => ({ type, text }) as const);
  });
}

/** Whether the last line has an end makes no difference. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
