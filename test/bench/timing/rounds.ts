import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A command that times one case: run with `n` and the seconds it may take, it prints µs. */
export interface Timed {
  readonly name: string;
  readonly command: readonly [file: string, ...args: string[]];
  readonly n: number;
}

export interface RoundOptions {
  readonly rounds: number;
  /** How long a case may take in a round. */
  readonly seconds: number;
}

/**
 * Times all cases in turn, as often as there are rounds, each time in a process of its own: cases that share a
 * process change each other's machine code. What slows the machine for a while then slows all of a round.
 *
 * @returns the µs of each round, by the names of the cases
 */
export async function timeInRounds(
  cases: readonly Timed[],
  { rounds, seconds }: RoundOptions,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    // Forth and back, so that no case always comes right after the same one.
    for (const { name, command, n } of round % 2 === 0 ? cases : [...cases].reverse()) {
      const [file, ...args] = command;
      const { stdout } = await promisify(execFile)(file, [...args, String(n), String(seconds)]);
      const time = Number(stdout);
      if (!(time > 0)) throw new Error(`${name} printed ${JSON.stringify(stdout)} instead of a time`);
      times.get(name)?.push(time);
    }
  }
  return times;
}
