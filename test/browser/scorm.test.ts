import { unzipSync } from 'fflate';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../../src/cli/class/scorm/builtSite.ts';
import { packageFiles } from '../../src/cli/class/scorm/packageFiles.ts';
import { zipped } from '../../src/cli/class/scorm/zipped.ts';
import { unpackWork } from '../../src/lms/state/unpackWork.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { scormVersions, type ScormVersion } from '../../src/scorm/ScormVersion.ts';
import { launchChromium, openPage, type Opened } from './support/chromium.ts';
import { exercisePanel, type ExercisePanel } from './support/exercise.ts';
import { codeOf } from './support/memory.ts';
import { serveLms, type ServedLms } from './support/serveLms.ts';
import { addAxe, violations } from './support/violations.ts';

const plan = { name: 'Sheet 1', exercises: ['central-difference', 'best-delta'], seed: 's' };
const title = 'Central difference';
const right = `function central(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}
`;

let browser: Browser;
let site: string;

beforeAll(async () => {
  // Built when its sources have changed, else at hand.
  site = await builtSite(repositoryRoot, { lessons: ['scalar-derivative'], publicSite: undefined });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

interface Launched extends Opened {
  readonly lms: ServedLms;
  readonly frame: FrameLocator;
  /** Of the package. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** The package on a platform, open in its frame; closed when the test is over. */
async function inPlatform(
  version: ScormVersion,
  options: Parameters<typeof openPage>[1],
  use: (launched: Launched) => Promise<void>,
): Promise<void> {
  const files = unzipSync(zipped(packageFiles(site, { version, plan })));
  const lms = await serveLms(version, files);
  const opened = await openPage(browser, options);
  const frame = opened.page.frameLocator('iframe[title="Activity"]');
  try {
    await opened.page.goto(lms.launch);
    await untilAlive(frame);
    await use({ ...opened, lms, frame, files });
  } finally {
    await opened.page.context().close();
    await lms.close();
  }
}

const untilAlive = (frame: FrameLocator): Promise<void> =>
  frame.locator('html[data-has-hydrated="true"]').waitFor();

async function openExercise(page: Page, frame: FrameLocator): Promise<ExercisePanel> {
  await frame.getByRole('table').getByRole('link', { name: title }).click();
  const exercise = exercisePanel({ locator: frame.locator.bind(frame), keyboard: page.keyboard }, title);
  await exercise.region.waitFor();
  return exercise;
}

const bar = (frame: FrameLocator) => frame.getByRole('region', { name: 'Learning platform' });

// What the platform has after one of two exercises.
const half = {
  '1.2': { 'cmi.core.score.raw': '50', 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' },
  '2004': {
    'cmi.score.scaled': '0.5',
    'cmi.completion_status': 'incomplete',
    'cmi.objectives.0.success_status': 'passed',
    'cmi.interactions.0.result': 'correct',
    'cmi.exit': 'suspend',
  },
} as const;

describe.each(scormVersions)('SCORM %s', (version) => {
  test('an exercise is solved, the platform is told, and the next launch has the work again', () =>
    inPlatform(version, {}, async ({ page, frame, lms, files, complaints, requests }) => {
      await bar(frame).getByText('Reported to the learning platform: 0 of 2 exercises passed.').waitFor();
      // TypeScript alone, which comes with the first edit, has three times as much.
      const scripts = Object.entries(files).filter(([name]) => requests.some((url) => url.endsWith(name)));
      expect(scripts.reduce((sum, [, { length }]) => sum + length, 0)).toBeLessThan(1_000_000);

      const exercise = await openExercise(page, frame);
      await exercise.write(right);
      expect(await exercise.check()).toBe('3 of 3 checks pass, and 2 held-back checks.');
      await bar(frame).getByText('1 of 2 exercises passed.').waitFor();
      expect(lms.record()).toMatchObject(half[version]);
      if (version === '1.2') expect(lms.record()['cmi.suspend_data']?.length).toBeLessThanOrEqual(4096);

      // Nothing that another learner at this computer would be credited with.
      const keys = await page.evaluate(() => Object.keys(localStorage));
      expect(keys.filter((key) => key.startsWith('nudge.v1.'))).toEqual([]);
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.reload();
      await untilAlive(frame);
      await frame.getByRole('row', { name: title }).getByText('Done').waitFor();
      const again = await openExercise(page, frame);
      await again.region.getByText('Done', { exact: true }).waitFor();
      await expect.poll(() => codeOf(again)).toBe(right.trimEnd());
      expect(lms.record()).toMatchObject(half[version]);

      expect(complaints).toEqual([]);
      const { origin } = new URL(lms.launch);
      expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
    }));
});

test('on a phone in dark colours, accessibly, a learner is told that nothing is saved, and loses nothing', () =>
  inPlatform(
    '2004',
    { bypassCSP: true, colorScheme: 'dark', viewport: { width: 360, height: 740 } },
    async ({ page, frame, lms }) => {
      const [, inner] = page.frames();
      if (inner === undefined) throw new Error('the platform shows no frame');
      await addAxe(inner);
      await frame.getByRole('table').waitFor();
      expect(await violations(frame.locator('body'))).toEqual([]);
      lms.fail(true);
      const answer = await openExercise(page, frame);
      await answer.write(right.replace('2 * h', 'h'));
      await answer.check();
      const alert = bar(frame).getByRole('alert');
      await alert.getByText(/^The learning platform did not save your result\. It says: .*Commit/).waitFor();
      expect(await violations(bar(frame))).toEqual([]);
      const excess = await inner.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess).toBeLessThanOrEqual(0);

      lms.fail(false);
      await alert.getByRole('button', { name: 'Report again' }).click();
      await alert.waitFor({ state: 'detached' });
      expect(lms.record()).toMatchObject({ 'cmi.interactions.0.result': 'incorrect' });
      const before = lms.record()['cmi.suspend_data'] ?? '';

      // Left in the middle of a word: the session ends, and the platform has the word.
      await answer.write('// in the middle of a wor');
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await expect.poll(() => lms.record()['cmi.suspend_data'] ?? '').not.toBe(before);
      const state = unpackWork(lms.record()['cmi.suspend_data'] ?? '');
      expect(state).toMatchObject({ work: { drafts: [{ code: '// in the middle of a wor' }] } });
      const isOver = await page.evaluate(() => {
        const { API_1484_11: api } = window as unknown as { API_1484_11: { isTerminated: () => boolean } };
        return api.isTerminated();
      });
      expect(isOver).toBe(true);

      await page.goto(lms.content);
      await page.getByText(/^This page was not opened by a learning platform\. Nothing/).waitFor();
    },
  ));
