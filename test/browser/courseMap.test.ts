import { expect, test } from 'vitest';
import { builtLessons } from './support/builtPages.ts';
import { builtSite } from './support/builtSite.ts';
import { exercisePanel } from './support/exercise.ts';
import { untidy } from './support/untidy.ts';
import { visit } from './support/visit.ts';

const site = builtSite();

test('the map of the course has every lesson with its time, and without JavaScript too', async () => {
  const { page } = await site.open('/lessons', { javaScriptEnabled: false });
  const items = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  const links = items.getByRole('heading').getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect([...addresses].sort()).toEqual([...builtLessons()].sort());
  for (const text of await items.allInnerTexts()) {
    expect(text).toMatch(/\d+ minutes, \d+ programs · \d+ exercises of \d+ minutes together/);
  }
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await untidy(page)).toEqual([]);
  // On paper the words are enough.
  await page.emulateMedia({ media: 'print' });
  expect(
    await items
      .getByText(/^Exercises done: 0 of/)
      .first()
      .isVisible(),
  ).toBe(true);
  expect(await items.locator('progress').first().isVisible()).toBe(false);
  await page.close();
});

test('it says which exercises are done, and with which lesson to go on', async () => {
  const { page } = await site.open('/lessons/step-size');
  const exercise = exercisePanel(page, 'Nine digits');
  // The third root of 1e-9; see the lesson.
  await exercise.region.getByRole('textbox', { name: 'Your answer' }).fill('1e-3');
  await exercise.check();
  await visit(page, `${site.origin()}/lessons`);
  const lesson = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await lesson('How big should δ be?')
    .getByRole('progressbar', { name: /^Exercises done: 1 of \d+$/ })
    .waitFor();
  await lesson('The gradient, element by element')
    .getByRole('progressbar', { name: /^Exercises done: 0 of/ })
    .waitFor();
  // The first lesson with exercises left.
  await page.getByRole('link', { name: 'Go on with: The derivative of a function of one number' }).click();
  await page.waitForURL('**/lessons/scalar-derivative');
  await page.close();
});

test('each lesson says how much it takes, and leads to the one before and the one after it', async () => {
  const { page } = await site.open('/lessons/gradient', { javaScriptEnabled: false });
  await page.getByText(/^\d+ minutes, \d+ programs · \d+ exercises of \d+ minutes together$/).waitFor();
  const around = page.getByRole('navigation', { name: 'Docs pages' }).getByRole('link');
  expect(await around.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/lessons/scalar-derivative',
    '/lessons/step-size',
  ]);
  // A sign before or behind a title would stand in a line by itself.
  await page.setViewportSize({ width: 360, height: 800 });
  const signs = around
    .locator('.pagination-nav__label')
    .evaluateAll((labels) =>
      labels.flatMap((label) => ['::before', '::after'].map((part) => getComputedStyle(label, part).content)),
    );
  expect(new Set(await signs)).toEqual(new Set(['none']));
  await page.close();
});
