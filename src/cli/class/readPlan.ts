import * as v from 'valibot';
import { carriesClass } from '../../classes/classLink.ts';
import { classPlanSchema, type ClassPlan } from '../../classes/ClassPlan.ts';
import { givenLink } from './givenLink.ts';
import { linkedPlan } from './linkedPlan.ts';

/**
 * The plan of a class, from its link, from a file that holds the link, or from one that holds the plan as JSON.
 *
 * @throws {Error} that says what is wrong with it
 */
export async function readPlan(given: string): Promise<ClassPlan> {
  const { text, fragment } = givenLink(given);
  if (carriesClass(fragment)) return linkedPlan(fragment);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), classPlanSchema), text);
  if (parsed.success) return parsed.output;
  const issues = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`${given} is no plan of a class.\n${issues.join('\n')}`);
}
