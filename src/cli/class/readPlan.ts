import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { carriesClass, fragmentOf, readClassLink } from '../../classes/classLink.ts';
import { classPlanSchema, type ClassPlan } from '../../classes/ClassPlan.ts';
import { fromCaller } from '../fromCaller.ts';

/**
 * The plan of a class as it was given on the command line: by its link, by a file that holds the link, or by one that holds
 * the plan as JSON.
 *
 * @throws {Error} that says what is wrong with it
 */
export async function readPlan(given: string): Promise<ClassPlan> {
  const file = fromCaller(given);
  const isFile = existsSync(file);
  // Windows writes a mark before the first letter.
  const text = isFile ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : given;
  const fragment = fragmentOf(text);
  if (carriesClass(fragment)) return linkedPlan(fragment);
  if (!isFile) throw new Error(`There is no file ${given}, and a class link has "#class=" in it.`);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), writtenPlan), text);
  if (parsed.success) return parsed.output;
  const issues = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`${given} holds neither the link of a class nor its plan.\n${issues.join('\n')}\n${model}`);
}

/** As somebody writes it by hand: a misspelt word would be lost in silence. */
const writtenPlan = v.strictObject(classPlanSchema.entries);

const model = `A plan is written like this; the last two may be left out:
{ "name": "Sheet 3", "exercises": ["best-delta"], "seed": "any text", "due": "2026-12-01T22:59:00Z", "submitTo": "by mail" }`;

async function linkedPlan(fragment: string): Promise<ClassPlan> {
  const read = await readClassLink(fragment);
  if (read.type === 'class') return read.plan;
  throw new Error(`The class link cannot be read: it is ${faults[read.fault]}`);
}

const faults = {
  damaged: 'damaged, perhaps cut. Copy it again from where it was made.',
  foreign: 'written in a format that this version does not know. Take the version of the site that made it.',
  tooLong: 'longer than any that the site makes. Copy it again from where it was made, and nothing else.',
} as const;
