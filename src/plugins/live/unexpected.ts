import type { Outcome } from '../../engine/outcome';
import type { MissingReason, Picture } from '../../trace/picture';
import type { FenceOptions } from '../../engine/block/fence';
import { whyStopped } from '../../engine/whyStopped';

/** What is wrong with how a block ended, if anything. */
export function unexpected(
  { ending, pictures }: Outcome,
  { fails, deadline }: Pick<FenceOptions, 'fails' | 'deadline'>,
): string | undefined {
  switch (ending.type) {
    case 'finished':
      return fails
        ? 'is marked `fails`, but it runs to its end: take the mark away or mend the example'
        : undrawn(pictures);
    case 'failed': {
      if (fails) return undefined;
      const { name, message, line } = ending.error;
      const where = line === undefined ? '' : ` in its line ${String(line)}`;
      return `fails${where}: ${name}: ${message}. If it is meant to, mark the fence with \`fails\``;
    }
    case 'stopped':
      return whyStopped(ending, deadline);
  }
}

/** A reader's edit may leave a picture without its function; the lesson itself may not. */
function undrawn(pictures: readonly Picture[]): string | undefined {
  for (const picture of pictures) {
    if (picture.type !== 'missing') continue;
    const { kind, reason } = picture;
    const detail = reason.type === 'threw' ? `it fails with ${reason.message}` : whyUndrawn[reason.type];
    return `has no picture \`${kind}\`, because of \`${reason.name}\`: ${detail}`;
  }
  return undefined;
}

const whyUndrawn: Readonly<Record<Exclude<MissingReason['type'], 'threw'>, string>> = {
  gone: 'the code uses no such name at its top level',
  unfit: 'it is not what the picture takes in this place',
  noNumber: 'it does not return a number',
  notFinite: 'it is not finite there',
  noSlope: 'it has no slope there that could be found: error(…) takes the exact one as its fourth argument',
  slow: 'it takes too long to be asked some hundred times',
  long: 'it has more numbers than a picture can show',
};
