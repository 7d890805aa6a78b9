import { describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { liveBlock } from './support/liveBlock.ts';
import { addAxe, looks, violations } from './support/violations.ts';

const pages = [
  { path: '/', block: 'A gradient, step by step' },
  { path: '/lessons/scalar-derivative', block: 'The central difference of x²' },
  { path: '/lessons/gradient', block: 'The gradient of two variables' },
  { path: '/lessons/step-size', block: 'One nudge' },
  { path: '/playground', block: 'The central difference' },
];

const site = builtSite();

describe.each(pages)('$path', ({ path, block: title }) => {
  test('has no part that a script must first move to its place', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    // React's mark of a part that is sent after the page.
    expect(await page.locator('div[hidden][id^="S:"]').count()).toBe(0);
    await page.close();
  });

  test('in normal use nothing is complained about and no other host is asked', async () => {
    const { page, complaints, requests } = await site.open(path);
    const block = liveBlock(page, title);
    await block.runToEnd();
    await block.write('1 + 1;');
    await block.runToEnd();
    await block.reset();
    expect(complaints).toEqual([]);
    expect(
      requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(`${site.origin()}/`)),
    ).toEqual([]);
    await page.close();
  });

  test('has a policy that names no other host and lets no string be run as code', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    await page.close();
  });

  describe.each(looks)('$colorScheme at $width px', ({ colorScheme, width }) => {
    test('does not scroll sideways, and axe finds nothing, before a run, after it and while editing', async () => {
      // The page's policy keeps foreign scripts out, the tester's too.
      const { page } = await site.open(path, {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      await addAxe(page);
      const block = liveBlock(page, title);
      expect(await violations(page.locator('html'))).toEqual([]);
      await block.runToEnd();
      expect(await violations(block.region)).toEqual([]);
      await block.write('const a = null as unknown as { b: 1 };\na.b;');
      await block.runToEnd();
      expect(await violations(block.region)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    });
  });
});
