import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placementsIn } from '../../src/cli/exercise/placementsIn.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { exerciseTexts } from '../../src/plugins/exercises/exerciseTexts.ts';
import { blocksIn } from '../../src/plugins/live/blocksIn.ts';
import { isLive } from '../../src/engine/block/fence.ts';
import { translatedBlock } from '../../src/plugins/live/translatedBlock.ts';
import { splitAtFences } from './support/codeFences.ts';
import { longNumbers } from './support/longNumbers.ts';
import { pages } from './support/pages.ts';
import { shownTexts } from './support/shownTexts.ts';
import { translations } from './support/translations.ts';

describe('the site', () => {
  it('has the first lesson and all pages that are no lessons in another language', () => {
    const found = translations.map(({ original }) => original.file);
    expect(found).toContain('docs/lessons/scalar-derivative/index.mdx');
    const tools = pages.map(({ file }) => file).filter((file) => file.startsWith('src/pages/'));
    expect(tools.filter((file) => !found.includes(file))).toEqual([]);
  });
});

describe.each(translations)('$file', ({ text, original, language }) => {
  const { prose, fences } = splitAtFences(text);
  const own = splitAtFences(original.text);

  it('has the blocks of its original in their order, with the same code and options', () => {
    const originals = blocksIn(original.text);
    const blocks = fences
      .map(({ info, code }) => ({ meta: info.trim().replace(/^ts /, ''), code }))
      .filter(({ meta }) => isLive(meta))
      .map(({ meta, code }) => translatedBlock(meta, code, originals));
    const codes = own.fences.filter(({ info }) => isLive(info)).map(({ code }) => code);
    expect(blocks.map(({ code }) => code)).toEqual(codes);
    const sameTitle = (block: (typeof blocks)[number]): object => ({ ...block, title: '' });
    expect(blocks.map(sameTitle)).toEqual(originals.map(sameTitle));
  });

  it('has the exercises of its original in their order', () => {
    const ids = (page: string): readonly string[] => placementsIn('', page).map(({ id }) => id);
    expect(ids(text)).toEqual(ids(original.text));
  });

  it('has the same formulas', () => {
    expect(formulas(prose)).toEqual(formulas(own.prose));
  });

  it('quotes the same long numbers', () => {
    const numbers = (page: string): readonly string[] =>
      [...new Set(longNumbers(page.replaceAll(/\{\/\*.*\*\/\}/g, '')))].sort();
    expect(numbers(prose)).toEqual(numbers(own.prose));
  });

  it('links to the same places', () => {
    const links = (page: string): readonly string[] =>
      Array.from(page.matchAll(/\]\(([^)\s]*)\)/g), ([, url = '']) => url).sort();
    expect(links(prose)).toEqual(links(own.prose));
  });

  it('keeps the anchors of the headings, so that a link fits every language', () => {
    const kept = Array.from(prose.matchAll(/^##+ .* \{\/\* #(\S+) \*\/\}$/gm), ([, anchor]) => anchor);
    const headings = Array.from(own.prose.matchAll(/^##+ (.*)$/gm), ([, heading = '']) => anchorOf(heading));
    expect(kept).toEqual(headings);
  });

  it('has every word of its exercises that a learner is shown, if it has any', () => {
    const files = placementsIn(original.file, original.text).map(
      ({ id }) => `${path.dirname(original.file)}/${id}.exercise.ts`,
    );
    for (const file of files.filter((each) => existsSync(path.join(repositoryRoot, each)))) {
      const translated = exerciseTexts(repositoryRoot, file, language);
      if (translated === undefined) continue;
      const shown = shownTexts(readFileSync(path.join(repositoryRoot, file), 'utf8'));
      expect(shown.filter((words) => translated.texts[words] === undefined)).toEqual([]);
      expect(shown.length).toBeGreaterThan(0);
    }
  });
});

/** As GitHub does it, and Docusaurus. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Each formula once: a sentence may name it twice in one language. Words within a formula are translated. */
function formulas(prose: string): readonly string[] {
  const found = prose.matchAll(/\$\$[^$]*\$\$|\$[^$]*\$/g);
  const plain = (formula: string): string =>
    formula.replaceAll(/\\text\{[^}]*\}/g, '').replaceAll(/\s+/g, ' ');
  return [...new Set(Array.from(found, ([formula]) => plain(formula)))].sort();
}
