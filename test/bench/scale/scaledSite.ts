import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import sidebars from '../../../sidebars.ts';
import { generatedLesson, lessonName } from './generatedLesson.ts';

/** What is made from the rest, or has to be another one. */
const notCopied: readonly string[] = [
  '.cache',
  '.docusaurus',
  '.git',
  'build',
  'node_modules',
  'sidebars.ts',
];

/** Of this site. */
const ownLessons = readdirSync(path.join(repositoryRoot, 'docs', 'lessons'), { withFileTypes: true }).filter(
  (entry) => entry.isDirectory(),
).length;

/**
 * Makes a site with so many lessons, those of this one and generated ones: a copy, with its configuration and packages, and
 * caches of its own.
 *
 * @param folder loses all that is in it but the caches
 */
export function scaledSite(folder: string, lessons: number): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name !== 'node_modules') rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  for (const part of readdirSync(repositoryRoot).filter((name) => !notCopied.includes(name))) {
    cpSync(path.join(repositoryRoot, part), path.join(folder, part), { recursive: true });
  }
  linkPackages(folder);
  const added = Array.from({ length: lessons - ownLessons }, (_, i) => ownLessons + i + 1);
  for (const number of added) {
    mkdirSync(path.join(folder, 'docs', 'lessons', lessonName(number)));
    writeFileSync(lessonFile(folder, number), generatedLesson(number));
  }
  const order = { lessons: [sidebars.lessons, added.map((number) => `${lessonName(number)}/index`)].flat() };
  writeFileSync(path.join(folder, 'sidebars.ts'), `export default ${JSON.stringify(order)};\n`);
}

/** The file of a generated lesson, by its place in the course. */
export function lessonFile(folder: string, number: number): string {
  return path.join(folder, 'docs', 'lessons', lessonName(number), 'index.mdx');
}

/** Each by itself: the folder `.cache` between them is the site's own. */
function linkPackages(folder: string): void {
  const packages = path.join(repositoryRoot, 'node_modules');
  const own = path.join(folder, 'node_modules');
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(packages).filter((each) => each !== '.cache')) {
    const link = path.join(own, name);
    rmSync(link, { force: true });
    symlinkSync(path.join(packages, name), link);
  }
}
