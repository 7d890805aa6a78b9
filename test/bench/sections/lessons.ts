import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { lessonLength } from '../../../src/plugins/course/lessonLength.ts';
import { lessonTree } from '../../../src/plugins/course/lessonTree.ts';
import { measured } from '../../../src/plugins/course/measured.ts';
import { readingLevel } from '../pages/readingLevel.ts';
import { exactly, type Row, type Section } from '../report/row.ts';

/** How long each lesson is, and how hard to read. */
export function lessons(): Section {
  const folder = path.join(repositoryRoot, 'docs', 'lessons');
  const trees = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      tree: lessonTree(
        readFileSync(path.join(folder, name, 'index.mdx'), 'utf8'),
        `docs/lessons/${name}/index.mdx`,
      ),
    }));
  const levels = trees.map(({ name, tree }) => ({ name, ...readingLevel(tree) }));
  return {
    title: 'The lessons',
    rows: [
      ...trees.map(({ name, tree }): Row => ({
        what: `${name}: to read`,
        figure: exactly(lessonLength(measured(tree), []).minutes),
        unit: 'min',
        limit: 25,
      })),
      // Plain words for somebody of fifteen: the ninth year of school.
      ...levels.map(({ name, grade }): Row => ({
        what: `${name}: school year`,
        figure: exactly(Math.round(grade * 10) / 10),
        unit: '',
        limit: 9,
      })),
    ],
    lines: levels.map(
      ({ name, words, sentences }) => `${name}: ${String(words)} words in ${String(sentences)} sentences.`,
    ),
  };
}
