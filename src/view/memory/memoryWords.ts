import { translate } from '@docusaurus/Translate';
import type { MemoryHops } from '../../trace/memoryHops.ts';

/** What the strides say, a sentence for each axis. */
export function stridesWords(strides: readonly number[]): readonly string[] {
  return strides.map((stride, axis) => {
    const values = { axis, count: Math.abs(stride) };
    if (stride === 0) {
      return translate(
        { id: 'view.memory.stays', message: 'Along axis {axis} all elements lie in the same place.' },
        values,
      );
    }
    return stride > 0
      ? translate(
          {
            id: 'view.memory.forward',
            message: 'One step along axis {axis} goes {count} to the right in memory.',
          },
          values,
        )
      : translate(
          {
            id: 'view.memory.backward',
            message: 'One step along axis {axis} goes {count} to the left in memory.',
          },
          values,
        );
  });
}

/** Whether the walk follows memory: what the arcs above the strip show. Null for less than two visits. */
export function hopsWords({ all, toNext }: MemoryHops): string | null {
  if (all === 0) return null;
  if (toNext === all) {
    return translate({
      id: 'view.memory.follows',
      message: 'The walk follows memory: each visit goes on to the next place on the right.',
    });
  }
  return translate(
    {
      id: 'view.memory.jumps',
      message:
        'The walk does not follow memory. Steps from visit to visit: {all}; to the next place on the right: {toNext}; jumps: {jumps}.',
    },
    { all, toNext, jumps: all - toNext },
  );
}
