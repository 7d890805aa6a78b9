import { textHash } from '../../classes/textHash.ts';
import { nothingCollected } from '../../engine/collect.ts';
import type { LiveProgram } from '../../engine/liveProgram.ts';
import type { SharedCode } from './sharedCode.ts';
import { titleOf } from './titleOf.ts';

/** Milliseconds that a shared program may run, as long as a lesson's. */
const deadline = 10_000;

/** A live block's program from a link. Nobody has run it yet: it has no output to show. */
export function sharedProgram({ title, code }: SharedCode): LiveProgram {
  return {
    // The draft is of this very program: its title may be that of a block of the page, or of another link.
    name: `${title} (link ${textHash(code).slice(0, 8)})`,
    title: titleOf(title),
    code,
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
