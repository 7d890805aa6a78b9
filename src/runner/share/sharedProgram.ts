import { nothingCollected } from '../../engine/collect.ts';
import type { LiveProgram } from '../../engine/liveProgram.ts';
import { linkedName } from './linkedName.ts';
import type { SharedCode } from './sharedCode.ts';
import { titleOf } from './titleOf.ts';

/** Milliseconds that a shared program may run, as long as a lesson's. */
const deadline = 10_000;

/** A live block's program from a link. Nobody has run it yet: it has no output to show. */
export function sharedProgram(shared: SharedCode): LiveProgram {
  return {
    name: linkedName(shared),
    title: titleOf(shared.title),
    code: shared.code,
    fails: false,
    deadline,
    compiled: undefined,
    built: { ...nothingCollected, ending: { type: 'finished' } },
    exact: [],
    pictures: [],
    cells: [],
    names: [],
  };
}
