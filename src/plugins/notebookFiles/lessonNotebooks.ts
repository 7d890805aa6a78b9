import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pageTitles } from '../../cli/exercise/pageTitles';
import { readText } from '../../engine/readText';
import { parseNotebook } from '../live/notebook';
import { mirroredCells } from './mirroredCells';
import { notebookFile } from './notebookFile';

/** The notebook of each lesson that mirrors cells: its path on the site and its text. */
export function lessonNotebooks(siteDir: string): ReadonlyMap<string, string> {
  const notebook = parseNotebook(readText(path.join(siteDir, 'docs', 'notebook.txt')));
  const lessons = path.join(siteDir, 'docs', 'lessons');
  const files = new Map<string, string>();
  for (const name of readdirSync(lessons, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(name) !== 'index.mdx') continue;
    const lesson = readText(path.join(lessons, name));
    const mirrored = mirroredCells(lesson);
    if (mirrored.length === 0) continue;
    const file = notebookFile(pageTitles(lesson, `docs/lessons/${name}`).title ?? '', mirrored, notebook);
    files.set(notebookPath(path.dirname(name)), `${JSON.stringify(file, null, 1)}\n`);
  }
  return files;
}

/** Where the notebook of a lesson lies on the site, by the name of the lesson's folder. */
export function notebookPath(lesson: string): string {
  return `notebooks/${lesson.split(path.sep).join('/')}.ipynb`;
}
