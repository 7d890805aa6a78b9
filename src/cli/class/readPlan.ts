import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { classPlanSchema, type ClassPlan } from '../../classes/ClassPlan.ts';

/**
 * The plan of a class, from its link or from a file.
 *
 * @throws {Error} that says what is wrong with it
 */
export async function readPlan(given: string): Promise<ClassPlan> {
  return Promise.resolve(v.parse(classPlanSchema, JSON.parse(readFileSync(given, 'utf8'))));
}
