import { indexAt } from '../../trace/indexAt.ts';

/** `[1][2]`, as one writes it in code; nothing for a number. */
export function indexText(flat: number, shape: readonly number[]): string {
  return indexAt(flat, shape)
    .map((i) => `[${i}]`)
    .join('');
}
