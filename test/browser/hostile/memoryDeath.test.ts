import { expect, test } from 'vitest';
import { launchIsolating } from '../../../src/cli/browser/launchIsolating.ts';
import { right, title } from '../support/describeHostile.ts';
import { runHostile } from '../support/runHostile.ts';
import { serveBuild } from '../support/serveBuild.ts';

test('a cage whose memory is used up is noticed, and the next run is right', async () => {
  // The browser takes the frame's whole process away; a small heap shows it sooner.
  const browser = await launchIsolating(['--js-flags=--max-old-space-size=128']);
  const site = await serveBuild();
  const page = await browser.newPage();
  await page.goto(`${site.origin}/lessons/scalar-derivative`);
  // The compiler is there, and takes nothing of the time in which the loss is noticed.
  await page.evaluate(runHostile, { title, source: '1;' });
  const { status, output, next } = await page.evaluate(runHostile, {
    title,
    source: "console.log('before');\nconst kept = [];\nfor (;;) kept.push(new Array(1e5).fill(0.5));",
  });
  expect(status).toBe('Stopped: the program used up the memory that the browser gives it');
  expect(output).toBe('before');
  expect(next).toBe(right);
  await browser.close();
  await site.close();
});
