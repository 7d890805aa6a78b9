import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { literalWords } from './support/literalWords.ts';
import { untranslatedWords } from './support/untranslatedWords.ts';

const src = path.join(repositoryRoot, 'src');

/** Those that speak to authors in their terminal, those for learning platforms, and the package, are English by themselves. */
const elsewhere =
  /^(cli|plugins|derivative|scorm)\/|^exercise\/(rules|source|proof)\/|\.d\.ts$|^theme\/prismTheme/;

const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !elsewhere.test(file))
  .flatMap((file) =>
    literalWords(file, readFileSync(path.join(src, file), 'utf8')).map((each) => ({ file, ...each })),
  );

test('every word that a page says goes through translations, or is on the list of those that do not', () => {
  const strays = found.filter(
    ({ file, words }) => !untranslatedWords.some((each) => covers(each, file, words)),
  );
  expect(strays.map(({ file, line, words }) => `src/${file}:${String(line)} ${words}`)).toEqual([]);
});

test('the list has no exception that nothing needs', () => {
  expect(
    untranslatedWords
      .filter((each) => !found.some(({ file, words }) => covers(each, file, words)))
      .map(({ place }) => place),
  ).toEqual([]);
});

test.each([
  ['<p>Hello</p>', ['Hello']],
  ['<p>{isOver && (done ? "Done" : "Not yet")}</p>', ['Done', 'Not yet']],
  ['<img alt="A curve" className="wide" />', ['A curve']],
  ['<input name="field" placeholder={`Type ${n}`} />', ['Type …']],
  ['<Table name="Grades" />', ['Grades']],
  ['const said = ok ? "All is well" : `It took ${n} seconds`', ['All is well', 'It took … seconds']],
  ['<p>{translate({ id: "a", message: "Hello you" })}</p>', []],
  ['<Translate id="a">Hello you</Translate>', []],
  ['throw new Error("no such thing")', []],
  ['<p>{" – "}</p>', []],
])('in %s it finds %j', (code, words) => {
  expect(literalWords('x.tsx', code).map((each) => each.words)).toEqual(words);
});

function covers({ place, words }: (typeof untranslatedWords)[number], file: string, said: string): boolean {
  return (file === place || file.startsWith(`${place}/`)) && (words?.test(said) ?? true);
}
