import { checkerOfTheSite } from '../../language/checkerOfTheSite.ts';

/**
 * What TypeScript says about each of some programs, asked as the page asks it.
 *
 * @returns for each name the messages, with their lines in the program
 */
export function typeErrors(programs: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const ask = checkerOfTheSite();
  return new Map(
    [...programs].map(([name, code]) => [
      name,
      ask({ type: 'check', code }).faults.map(({ line, message }) => `line ${String(line)}: ${message}`),
    ]),
  );
}
