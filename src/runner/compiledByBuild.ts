import type { Compiled } from '../engine/compile/compiled.ts';
import type { LiveProgram } from '../engine/liveProgram.ts';

/** What the build has made of a block's code; nothing when that is no longer the author's. */
export function compiledByBuild(
  program: Pick<LiveProgram, 'code' | 'compiled'>,
  code: string,
): Compiled | undefined {
  return code === program.code ? program.compiled : undefined;
}
