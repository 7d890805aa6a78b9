import { diffLines } from 'diff';

/** One line of a text that became another. */
export interface DifferenceLine {
  readonly type: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Milliseconds that the search for the smallest difference may take. */
const timeLimit = 500;

/** What became of a text, line by line. Texts that share too little are told as one removed, the other added. */
export function lineDifference(before: string, after: string): readonly DifferenceLine[] {
  const changes = diffLines(ended(before), ended(after), { timeout: timeLimit }) ?? [
    { value: ended(before), added: false, removed: true },
    { value: ended(after), added: true, removed: false },
  ];
  return changes.flatMap(({ value, added, removed }) => {
    const type = added ? 'added' : removed ? 'removed' : 'same';
    return value
      .split('\n')
      .slice(0, -1)
      .map((text) => ({ type, text }) as const);
  });
}

/** A last line without its end would differ from the same line with one. */
function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
