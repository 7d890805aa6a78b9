import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isolatingFlags } from '../../../src/cli/browser/launchIsolating.ts';
import { looking } from '../../exercise/hostile/looking.ts';
import { hostilePrograms, type Theme } from '../../hostile/programs.ts';
import { launchChromium, openPage } from '../support/chromium.ts';
import { exercisePanel, type ExercisePanel } from '../support/exercise.ts';
import { showAlone } from '../support/inPage.ts';
import { pageFacts, plantSecrets } from '../support/pageSecrets.ts';
import { serveBuild, type Served } from '../support/serveBuild.ts';
import { openSink, type Sink } from '../support/sink.ts';
import { visit } from '../support/visit.ts';

/** What tries to reach or to forge something; loops and floods end a check as they end a run, by its limit. */
const themes: readonly Theme[] = ['forging', 'tampering', 'page', 'network', 'thrown', 'outliving'];

/** Behind each program stands an answer that is wrong. */
const wrong = 'function central(f, x, h) { return (f(x + h) - f(x)) / h; }';
const right = 'function central(f, x, h) { return (f(x + h) - f(x - h)) / (2 * h); }';
const secret = 'a-secret-of-the-page';
const title = 'Central difference';

let site: Served;
let sink: Sink;
let browser: Browser;
let page: Page;
let exercise: ExercisePanel;

beforeAll(async () => {
  [site, sink, browser] = await Promise.all([serveBuild(), openSink(), launchChromium(isolatingFlags)]);
  ({ page } = await openPage(browser));
  await visit(page, `${site.origin}/lessons/scalar-derivative`);
  await page.evaluate(plantSecrets, secret);
  await page.evaluate(showAlone, title);
  exercise = exercisePanel(page, title);
});

afterAll(async () => {
  await browser.close();
  sink.close();
  await site.close();
});

async function verdictOn(code: string): Promise<string> {
  await exercise.write(code);
  return exercise.check();
}

test.each(
  themes.flatMap((theme) =>
    hostilePrograms[theme].filter(({ isSlow }) => isSlow !== true).map((program) => ({ ...program, theme })),
  ),
)('$theme: $id makes no wrong answer right', async ({ source }) => {
  const before = await page.evaluate(pageFacts, undefined);
  const verdict = await verdictOn(`${source.replaceAll('SINK', sink.host)}\n${wrong}`);
  expect(verdict).toMatch(/^(Not passed\. |[0-2] of 3 checks pass\.|3 of 3 checks pass, but only )/);
  expect(verdict).not.toContain(secret);
  expect(await page.evaluate(pageFacts, undefined)).toEqual(before);
  expect(sink.reached).toEqual([]);
});

test('of the language nothing can be replaced but what objects and errors inherit', async () => {
  expect(await verdictOn(looking)).toMatch(
    /^Not passed\. Error: found( (Object|Error)\.prototype\.\w+)+ \(line \d+\)$/,
  );
});

test('after all of them a right answer passes', async () => {
  expect(await verdictOn(right)).toBe('3 of 3 checks pass, and 2 held-back checks.');
  expect(sink.reached).toEqual([]);
});
