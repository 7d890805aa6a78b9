import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { giveChecks } from '../../../src/cli/class/giveChecks.ts';

const timeout = new Error('Waiting failed: 60000ms exceeded');

/** A page that has a field, and comes to this with what is chosen in it. */
function pageThat(answers: () => Promise<unknown>): Page {
  const page = {
    waitForSelector: () => Promise.resolve({ uploadFile: () => Promise.resolve() }),
    waitForFunction: answers,
  };
  return page as unknown as Page;
}

const saying = (text: string) => pageThat(() => Promise.resolve({ jsonValue: () => Promise.resolve(text) }));

test('checks that the page takes are given', async () => {
  await expect(giveChecks(saying('loaded'), ['/own.checks.ts'])).resolves.toBeUndefined();
});

test('checks that the page refuses are refused in its words', async () => {
  await expect(giveChecks(saying('own.checks.ts cannot be used: why.'), ['/own.checks.ts'])).rejects.toThrow(
    'own.checks.ts cannot be used: why.',
  );
});

test('checks that the page is not done with are named', async () => {
  const page = pageThat(() => Promise.reject(timeout));
  await expect(giveChecks(page, ['/own.checks.ts'])).rejects.toThrow(
    'the grade page was not done with /own.checks.ts in 60 seconds: do its checks end?',
  );
});
