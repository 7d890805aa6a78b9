import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { writeClassLink } from '../../classes/classLink.ts';
import { classPlanSchema } from '../../classes/ClassPlan.ts';
import { isOwnMachine } from '../../classes/isOwnMachine.ts';
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
  if (!/^https?:\/\//.test(base) || !URL.canParse(base))
    throw new Error(`--site takes the address of your site, such as https://example.org/; got ${site}`);
  const address = new URL('class', base);
  console.log(`${address.href}#${await writeClassLink(parsed.output)}`);
  // Not among what is printed, which may go into a file.
  if (isOwnMachine(address))
    console.error(
      'This link works on this machine only: --site takes the address that your site has for others.',
    );
  return true;
}

/** Only what can be read in one way: `new Date` takes 1.12. for a day in January, and a day alone for one in UTC. */
function utc(due: string): string {
  const [, day] = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.exec(due) ?? [];
  // There is no 31 February, which `new Date` takes for a day in March.
  const midnight = new Date(`${due.slice(0, 10)}T00:00Z`);
  const moment = new Date(due);
  if (midnight.getUTCDate() !== Number(day) || Number.isNaN(moment.getTime()))
    throw new Error(`--due ${due} is no moment: write 2026-12-01T23:59, a day and a time in your own time`);
  return moment.toISOString();
}
