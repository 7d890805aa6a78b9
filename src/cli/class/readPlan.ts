import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { carriesClass, fragmentOf, readClassLink } from '../../classes/classLink.ts';
import { classPlanSchema, type ClassPlan } from '../../classes/ClassPlan.ts';

/**
 * The plan of a class, from its link or from a file of JSON.
 *
 * @throws {Error} that says what is wrong with it
 */
export async function readPlan(given: string): Promise<ClassPlan> {
  const fragment = fragmentOf(given);
  if (carriesClass(fragment)) {
    const read = await readClassLink(fragment);
    if (read.type === 'class') return read.plan;
    throw new Error(`The class link cannot be read: it is ${faults[read.fault]}. Make it again.`);
  }
  if (!existsSync(given)) throw new Error(`There is no file ${given}, and a class link has "#class=" in it.`);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), classPlanSchema), readFileSync(given, 'utf8'));
  if (parsed.success) return parsed.output;
  const issues = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`${given} is no plan of a class.\n${issues.join('\n')}`);
}

const faults = {
  damaged: 'damaged, perhaps cut',
  foreign: 'written in a format that this version does not know',
  tooLong: 'longer than any that the site makes',
} as const;
