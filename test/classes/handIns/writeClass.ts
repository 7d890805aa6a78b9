import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { generateClass } from './generateClass.ts';
import type { Generated } from './Generated.ts';
import type { Revisions } from './handInText.ts';

/** Writes the hand-ins of a class into a folder, and tells what must come of each. */
export function writeClass(folder: string, count: number, seed: string): readonly Generated[] {
  const generated = generateClass(count, seed, builtRevisions());
  for (const { file, contents } of generated) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    if (typeof contents === 'string') writeFileSync(target, contents);
    else writeZeros(target, contents);
  }
  return generated;
}

/** A file that takes no room on the disk. */
function writeZeros(file: string, bytes: number): void {
  const opened = openSync(file, 'w');
  ftruncateSync(opened, bytes);
  closeSync(opened);
}

const courseSchema = v.array(v.object({ id: v.string(), rev: v.number(), hash: v.string() }));

/** Of the exercises in the build. */
function builtRevisions(): Revisions {
  const file = path.join(repositoryRoot, '.docusaurus', 'exercises', 'default', 'course.json');
  const course = v.parse(courseSchema, JSON.parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(course.map(({ id, rev, hash }) => [id, { rev, hash }]));
}
