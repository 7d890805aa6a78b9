import { carriesClass, readClassLink } from '../../classes/classLink.ts';
import type { ClassPlan } from '../../classes/ClassPlan.ts';

/**
 * The plan that a class link carries.
 *
 * @param fragment the part of the link behind `#`
 * @throws {Error} that says what is wrong with it
 */
export async function linkedPlan(fragment: string): Promise<ClassPlan> {
  if (!carriesClass(fragment)) throw new Error('A class link has "#class=" in it; this has not.');
  const read = await readClassLink(fragment);
  if (read.type === 'class') return read.plan;
  throw new Error(`The class link cannot be read: it is ${faults[read.fault]}. Make it again.`);
}

const faults = {
  damaged: 'damaged, perhaps cut',
  foreign: 'written in a format that this version does not know',
  tooLong: 'longer than any that the site makes',
} as const;
