import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { writeClassLink } from '../../classes/classLink.ts';
import { classPlanSchema } from '../../classes/ClassPlan.ts';
import { exerciseIds } from '../exercise/exerciseFiles.ts';
import { repositoryRoot } from '../setUp/repositoryRoot.mjs';

export interface LinkRequest {
  readonly name: string;
  /** Ids with commas between. */
  readonly exercises: string;
  /** In this machine's time. */
  readonly due?: string | undefined;
  readonly submitTo: string | undefined;
  readonly seed?: string | undefined;
  /** The address of the site, with its base. */
  readonly site: string;
}

/** Prints the link of a class. */
export async function linkCommand(request: LinkRequest): Promise<boolean> {
  const { name, due, submitTo, seed, site } = request;
  const exercises = request.exercises
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (exercises.length === 0)
    throw new Error('--exercises takes the ids of exercises, with commas between them');
  const known = exerciseIds(repositoryRoot);
  const unknown = exercises.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`this site has no exercise ${unknown.join(', ')}`);
  const parsed = v.safeParse(classPlanSchema, {
    name,
    exercises,
    seed: seed ?? randomBytes(5).toString('hex'),
    ...(due === undefined ? {} : { due: utc(due) }),
    ...(submitTo === undefined ? {} : { submitTo }),
  });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'the class'}: ${issue.message}`);
  }
  const base = site.endsWith('/') ? site : `${site}/`;
  console.log(`${new URL('class', base).href}#${await writeClassLink(parsed.output)}`);
  return true;
}

function utc(due: string): string {
  const moment = new Date(due);
  if (Number.isNaN(moment.getTime())) throw new Error(`--due ${due} is no moment: write 2026-12-01T23:59`);
  return moment.toISOString();
}
