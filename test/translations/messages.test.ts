import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { languagesPath } from '../../src/plugins/translations/originalOf.ts';
import { sentencesIn } from '../../src/plugins/translations/sentencesIn.mjs';

const src = path.join(repositoryRoot, 'src');

/** What the site says in English, by its ids, with the file that says it. */
const sentences = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) =>
    sentencesIn(readFileSync(path.join(src, name), 'utf8'), name).map(({ id, message }) => ({
      id,
      message,
      name,
    })),
  );

const languages = readdirSync(path.join(repositoryRoot, languagesPath));

/** What a language says as English does. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['Block', 'Code', 'Commit', 'In [{number}]', 'Index', 'Link', 'Moment'],
};

test('an id stands for one sentence, wherever it is said', () => {
  const byId = new Map<string, Set<string>>();
  for (const { id, message } of sentences) byId.set(id, (byId.get(id) ?? new Set()).add(message));
  expect([...byId].filter(([, messages]) => messages.size > 1).map(([id]) => id)).toEqual([]);
  expect(byId.size).toBeGreaterThan(600);
});

describe.each(languages)('in %s', (language) => {
  const file = path.join(repositoryRoot, languagesPath, language, 'code.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>;

  test('every sentence of the code has a translation', () => {
    expect(sentences.filter(({ id }) => messages[id] === undefined)).toEqual([]);
  });

  // The command that adds new sentences writes them down in English.
  test('no translation still says what English does', () => {
    const isWord = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/g, ''));
    const same = sentences.filter(({ id, message }) => messages[id]?.message === message && isWord(message));
    const words = new Set(same.map(({ message }) => message));
    expect([...words].filter((word) => shared[language]?.includes(word) !== true)).toEqual([]);
  });

  test('no translation is of a sentence that the code no longer says', () => {
    const ids = new Set(sentences.map(({ id }) => id));
    expect(Object.keys(messages).filter((id) => !ids.has(id) && !id.startsWith('theme.'))).toEqual([]);
  });

  test('a sentence ends with the same sign as in English', () => {
    const lastSign = (text = ''): string => /[.:!?…]?$/.exec(text)?.[0] ?? '';
    const isWhole = (text: string): boolean => !text.endsWith(' ');
    const others = sentences.filter(
      ({ id, message }) => isWhole(message) && lastSign(message) !== lastSign(messages[id]?.message),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('a sentence has the same places in braces as in English', () => {
    const places = (text: string): readonly string[] => [
      ...new Set(Array.from(text.matchAll(/\{\w+\}/g), ([place]) => place).sort()),
    ];
    expect(
      sentences
        .map(({ id, message }) => ({ id, own: places(messages[id]?.message ?? ''), wanted: places(message) }))
        .filter(({ own, wanted }) => own.join() !== wanted.join()),
    ).toEqual([]);
  });

  test('no sentence is empty', () => {
    expect(Object.keys(messages).filter((id) => messages[id]?.message.trim() === '')).toEqual([]);
  });
});
