import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { builtSite } from './support/builtSite.ts';
import { liveBlock } from './support/liveBlock.ts';
import { addAxe, violations } from './support/violations.ts';

const site = builtSite();

const messages = JSON.parse(
  readFileSync(path.join(repositoryRoot, 'docs/i18n/de/code.json'), 'utf8'),
) as Readonly<Record<string, { readonly message: string }>>;

/** What the page says in German, as the file has it. */
const german = (id: string): string => messages[id]?.message ?? `no message ${id}`;

const blockTitle = 'Die zentrale Differenz von x²';

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const button = (part: Locator, id: string): Locator =>
  part.getByRole('button', { name: german(id), exact: true });

async function write(page: Page, part: Locator, code: string): Promise<void> {
  await button(part, 'runner.edit').click();
  await part.getByRole('textbox', { name: german('runner.code') }).press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

test('what the editor says to a screen reader is German: its list of completions, and that something is deleted', async () => {
  const { page, complaints } = await site.open('/de/lessons/scalar-derivative');
  const block = region(page, blockTitle);
  await write(page, block, 'Mat');
  await page.keyboard.press('Control+Space');
  const list = page.getByRole('listbox', { name: german('runner.code.completions'), exact: true });
  await list.waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  const announced = block.locator('.cm-announced').filter({ hasText: german('runner.code.deleted') });
  await announced.waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('the German lesson runs the same code, is checked in German, and leads to its English twin with the draft', async () => {
  const { page, complaints } = await site.open('/de/lessons/scalar-derivative', { bypassCSP: true });
  await addAxe(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await violations(page.locator('html'))).toEqual([]);

  const block = region(page, blockTitle);
  await button(block, 'runner.run').click();
  await block
    .getByRole('status')
    .filter({ hasText: /^Fertig in [\d.]+ ms$/ })
    .waitFor();
  expect(await block.getByRole('log', { name: german('runner.output') }).innerText()).toBe(
    '6.000000000012662',
  );

  const exercise = region(page, 'Die zentrale Differenz');
  await write(
    page,
    exercise,
    'function central(f: (x: number) => number, x: number, h: number): number {\n  return (f(x + h) - f(x)) / h;\n}\n',
  );
  await button(exercise, 'exercise.check').click();
  await exercise
    .getByRole('status')
    .filter({
      hasText:
        /^0 von 3 Prüfungen bestanden\. Nimm auch einen Wert links von x: Mit f\(x\) selbst ist das die Vorwärtsdifferenz\.$/,
    })
    .waitFor();
  await exercise.getByText('✗ Nicht bestanden: eine Parabel hat keinen Fehler').waitFor();
  expect(await violations(exercise)).toEqual([]);

  await write(page, block, '20 + 1; // hier');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`${site.origin()}/lessons/scalar-derivative`);
  await page.locator('html[data-has-hydrated="true"][lang="en"]').waitFor();
  const twin = liveBlock(page, 'The central difference of x²');
  await twin.region.getByText('20 + 1; // hier').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('the trace of a block calls a step what the sentences beside it call it', async () => {
  const { page } = await site.open('/de/lessons/gradient', { javaScriptEnabled: false });
  const trace = page.getByRole('table', { name: german('view.table.name'), exact: true }).first();
  expect(await trace.getByRole('columnheader').allTextContents()).toEqual([
    'Schritt',
    'idx',
    'x[idx]',
    'f(x+δ)',
    'f(x−δ)',
    'grad[idx]',
    'grad',
  ]);
  await page.close();
});

test('a page without a translation says so, and is marked as English', async () => {
  const { page } = await site.open('/de/teach/secrets', { bypassCSP: true });
  await page.getByText(german('page.notTranslated')).waitFor();
  const english = page.locator('article [lang="en"]');
  expect(await english.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  await addAxe(page);
  expect(await violations(page.locator('html'))).toEqual([]);
  await page.close();
});

test('in a lesson that is not translated the words of the site are German, and those of its author English', async () => {
  const { page } = await site.open('/de/lessons/step-size', { javaScriptEnabled: false });
  const languageOf = (part: Locator): Promise<string | null | undefined> =>
    part.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  const block = region(page, 'One nudge');
  expect(await languageOf(block.getByText('One nudge'))).toBe('en');
  expect(await languageOf(block.getByRole('status'))).toBe('de');
  const exercise = region(page, 'Step for every element');
  expect(await languageOf(exercise.getByText('a large element has a large step'))).toBe('en');
  expect(await languageOf(exercise.getByText(german('exercise.checks')))).toBe('de');
  await page.close();
});

test('on a page that is not translated the button that copies a listing is German', async () => {
  const { page } = await site.open('/de/teach/host');
  const copy = page.getByRole('button', { name: german('theme.CodeBlock.copyButtonAriaLabel'), exact: true });
  await copy.first().waitFor({ state: 'attached' });
  expect(await copy.first().getAttribute('lang')).toBe('de');
  await page.close();
});

test('what leads to lessons marks those that are not translated', async () => {
  const { page } = await site.open('/de/lessons', { javaScriptEnabled: false });
  const languages = await page
    .getByRole('main')
    .locator('ol > li')
    .evaluateAll((lessons) =>
      lessons.map((lesson) =>
        [...lesson.querySelectorAll('h2 a, h2 + p')].map((part) =>
          part.closest('[lang]')?.getAttribute('lang'),
        ),
      ),
    );
  expect(languages.slice(0, 2)).toEqual([
    ['de', 'de'],
    ['en', 'en'],
  ]);
  const inSidebar = await page
    .locator('.theme-doc-sidebar-menu a')
    .evaluateAll((links) => links.map((link) => link.closest('[lang]')?.getAttribute('lang')));
  expect(inSidebar.slice(0, 3)).toEqual(['de', 'de', 'en']);
  // Nothing here needs JavaScript.
  await page.goto(`${site.origin()}/de/lessons/gradient`);
  const besides = await page
    .locator('.pagination-nav__label')
    .evaluateAll((titles) =>
      titles.map((title) => title.firstElementChild?.closest('[lang]')?.getAttribute('lang')),
    );
  expect(besides).toEqual(['de', 'en']);
  await page.close();
});

test('the list of exercises has the German names, and marks those that there are not', async () => {
  // The build writes it: nothing on it needs JavaScript.
  const { page } = await site.open('/de/exercises', { javaScriptEnabled: false });
  const main = page.getByRole('main');
  const language = (name: string): Promise<string | null> =>
    main
      .getByRole('link', { name, exact: true })
      .first()
      .evaluate((link) => {
        const marked = link.querySelector('[lang]') ?? link.closest('[lang]');
        return marked?.getAttribute('lang') ?? null;
      });
  expect(await language('Die zentrale Differenz')).toBe('de');
  expect(await language('Die Ableitung einer Funktion einer Zahl')).toBe('de');
  expect(await language('Gradient 2x3')).toBe('en');
  expect(await language('The gradient, element by element')).toBe('en');
  await page.close();
});
