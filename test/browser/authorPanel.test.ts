import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { launchChromium, openPage } from './support/chromium.ts';
import { serveForAuthors } from './support/serveForAuthors.ts';
import type { Served } from '../../src/cli/browser/serveFolder.ts';
import { visit } from './support/visit.ts';

const title = 'For the author of this exercise';

let site: Served;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveForAuthors(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('an author sees what is proved of an exercise, and what any answer would be told', async () => {
  const { page, complaints } = await openPage(browser);
  await visit(page, `${site.origin}/lessons/scalar-derivative`);
  const exercise = page.locator('#exercise-central-difference');
  const panel = page.locator('#exercise-central-difference + section');
  await expect.poll(() => panel.getAttribute('aria-labelledby')).not.toBeNull();
  await panel.getByText(title).waitFor();

  await panel.getByText('The rules E01 to E13 find nothing against it.').waitFor();
  await panel.getByText('Mistakes, checks and margins').click();
  const caught = panel.getByRole('table', { name: 'Seeds at which a check fails' });
  // From the exercise file: the forward difference is no parabola's slope, at none of the 200 seeds.
  expect(await caught.getByRole('row', { name: /^forward/ }).innerText()).toMatch(/^forward\s+200\s/);
  await panel.getByRole('table', { name: 'Margins of each mistake' }).waitFor();

  await panel
    .getByLabel('Paste any answer')
    .fill('function central(f, x, h) {\n  return (f(x + h) - f(x)) / h;\n}');
  await panel.getByRole('button', { name: 'What would a learner be told?' }).click();
  await panel.getByText('Recognised as the mistake “forward”.').waitFor();
  // It is no try of a learner.
  expect(await exercise.getByText('Not passed yet').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the published site has none of it', () => {
  const folder = path.join(repositoryRoot, 'build', 'assets', 'js');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const telling = scripts.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(title));
  expect(telling).toEqual([]);
});
