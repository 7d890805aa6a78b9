import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pageTitles } from '../../cli/exercise/pageTitles';
import { parseNotebook } from '../live/notebook';
import { mirroredCells } from './mirroredCells';
import { notebookFile } from './notebookFile';

/** The notebook of each lesson that mirrors cells: its path on the site and its text. */
export function lessonNotebooks(siteDir: string): ReadonlyMap<string, string> {
  const notebook = parseNotebook(readFileSync(path.join(siteDir, 'docs', 'notebook.txt'), 'utf8'));
  const lessons = path.join(siteDir, 'docs', 'lessons');
  const files = new Map<string, string>();
  for (const name of readdirSync(lessons, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(name) !== 'index.mdx') continue;
    const lesson = readFileSync(path.join(lessons, name), 'utf8');
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
