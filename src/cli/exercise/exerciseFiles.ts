import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every `*.exercise.ts` of the lessons, from the repository's top. */
export function exerciseFiles(siteDir: string): readonly string[] {
  return filesIn(siteDir, /\.exercise\.ts$/);
}

/** The ids of all exercises. */
export function exerciseIds(siteDir: string): readonly string[] {
  return exerciseFiles(siteDir).map(exerciseId);
}

/** The id of the exercise in a file: the file’s name, as rule E12 asks. */
export function exerciseId(file: string): string {
  return path.basename(file, '.exercise.ts');
}

/** Every page of the lessons, without their translations. */
export function pageFiles(siteDir: string): readonly string[] {
  return filesIn(siteDir, /\.mdx$/);
}

/** The lessons by the names of their folders below `docs/lessons`; the list of all lessons, which lies there too, is none. */
export function lessonNames(siteDir: string): readonly string[] {
  return pageFiles(siteDir).flatMap((file) => /^docs\/lessons\/(.+)\/index\.mdx$/.exec(file)?.[1] ?? []);
}

function filesIn(siteDir: string, name: RegExp): readonly string[] {
  return readdirSync(path.join(siteDir, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.split(path.sep).join('/')}`)
    .filter((file) => name.test(file) && !file.startsWith('docs/i18n/'))
    .sort();
}
