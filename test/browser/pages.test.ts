import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { builtPages, writtenPages } from './support/builtPages.ts';
import { builtSite } from './support/builtSite.ts';
import type { Opened } from './support/chromium.ts';
import { liveBlock, type LiveBlock } from './support/liveBlock.ts';
import { addAxe, looks, violations } from './support/violations.ts';
import { printedControls, tablesCutOnPaper, untidy } from './support/untidy.ts';
import { visit } from './support/visit.ts';

const all = builtPages();
const written = writtenPages();

/** Pages on which a block is used, by its title. */
const used: ReadonlyMap<string, string> = new Map([
  ['/', 'A gradient, step by step'],
  ['/playground', 'The central difference'],
]);

const site = builtSite();

test('the site has its pages', () => {
  expect(written.map(({ address }) => address)).toEqual(
    expect.arrayContaining([
      '/',
      '/404',
      '/lessons/gradient',
      '/playground',
      '/search',
      '/teach/write-a-lesson',
    ]),
  );
});

test('search engines are told of the lessons, the reference and the pages for instructors, and of no tool or solution', () => {
  const told = ['build/sitemap.xml', 'build/de/sitemap.xml'].flatMap((map) =>
    [...readFileSync(path.join(repositoryRoot, map), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)/g)].map(
      ([, address = '']) => address,
    ),
  );
  const lessons = all.map(({ address }) => address).filter((address) => address.startsWith('/lessons'));
  expect(told).toEqual(
    expect.arrayContaining([
      ...lessons,
      '/',
      '/reference/glossary',
      '/teach',
      '/de/lessons/scalar-derivative',
    ]),
  );
  expect(
    told.filter((address) =>
      /^(\/de)?\/(exercises|search|class|grade|your-work|embed|source)\b/.test(address),
    ),
  ).toEqual([]);
});

test.each([{ language: '' }, { language: '/de' }])(
  'search engines show $language/playground in place of the frame $language/embed',
  ({ language }) => {
    const canonical = (name: string): string => {
      const html = written.find(({ address }) => address === `${language}/${name}`)?.html ?? '';
      return [...html.matchAll(/<link[^>]*rel="?canonical"?[^>]*>/g)]
        .map(([link]) => /href="?([^" >]+)/.exec(link)?.[1])
        .join();
    };
    expect(canonical('playground')).toMatch(new RegExp(`^https?://[^/]+${language}/playground$`));
    expect(canonical('embed')).toBe(canonical('playground'));
  },
);

test.each(['/lessons/gradient', '/de/lessons/gradient'])(
  'the script that %s begins with is compiled while it arrives',
  (lesson) => {
    const html = all.find(({ address }) => address === lesson)?.html ?? '';
    const [, main = ''] = /src="?(\/[^" >]*\/main\.[^" >]+)/.exec(html) ?? [];
    const script = readFileSync(path.join(repositoryRoot, 'build', main), 'utf8');
    expect(script.slice(0, script.indexOf('\n'))).toBe('//# allFunctionsCalledOnLoad');
  },
);

test('every script is minified, TypeScript’s too, which is minified by itself', () => {
  const scripts = ['build/assets/js', 'build/de/assets/js'].flatMap((folder) =>
    readdirSync(path.join(repositoryRoot, folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => path.join(repositoryRoot, folder, name)),
  );
  expect(scripts.filter((script) => path.basename(script).startsWith('typescript.')).length).toBe(2);
  // A line of code that nobody minified has about 45 letters.
  const unminified = scripts.filter((name) => {
    const text = readFileSync(name, 'utf8');
    return text.length / text.split('\n').length < 100;
  });
  expect(unminified).toEqual([]);
});

describe.each(all.filter(({ address }) => !address.endsWith('/404')))('$address', ({ html }) => {
  test('is written in one piece, with a title, a description, a picture to share, and a policy that names no other host', () => {
    const [, policy = ''] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html) ?? [];
    const [, picture = ''] =
      /<meta[^>]*property="?og:image"?[^>]*content="?https?:\/\/[^/]*([^"> ]*)/.exec(html) ?? [];
    expect({
      // React's mark of a part that is sent after the page, and that only a script moves to its place.
      lateParts: /<div hidden(="")? id="?S:/.test(html),
      title: /<title[^>]*>[^<]+<\/title>/.test(html),
      description: /<meta[^>]*name="?description"?[^>]*content=("[^"]{10,}"|'[^']{10,}')/.test(html),
      // What networks show where the address is shared.
      picture: existsSync(path.join(repositoryRoot, 'build', picture)) && picture.endsWith('.png'),
      startsClosed: policy.startsWith("default-src 'none'; "),
      // A string that is run as code, another host, any host.
      opens: /unsafe-eval|https?:|\*/.test(policy),
    }).toEqual({
      lateParts: false,
      title: true,
      description: true,
      picture: true,
      startsClosed: true,
      opens: false,
    });
  });
});

/**
 * What is looked at how. Pages take turns, for they are made of the same parts: one in light colours on a wide screen, the
 * next in dark ones on a telephone. Those on which a block is used are looked at both ways.
 */
const views = written.flatMap(({ address }, i) =>
  looks.filter((_, look) => used.has(address) || look === i % 2).map((look) => ({ address, ...look })),
);

// One tab that goes from page to page, for a new one takes as long to open as a page to load.
let tab: Opened;

beforeAll(async () => {
  tab = await site.open('/404');
});

test.each(views)(
  '$address has no barrier, is tidy, does not scroll sideways and asks no other host, $colorScheme at $width px',
  async ({ address, colorScheme, width }) => {
    const { page, complaints, requests, forget } = tab;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, media: 'screen' });
    forget();
    await visit(page, site.origin() + address);
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    await addAxe(page);
    expect(await violations(page.locator('html'))).toEqual([]);
    const title = used.get(address);
    if (title !== undefined) await useBlock(liveBlock(page, title));
    expect(await overflow(page)).toBe(0);
    expect(await untidy(page)).toEqual([]);
    // On paper, as wide as the text of a sheet of A4 with usual margins.
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ media: 'print' });
    expect(await overflow(page)).toBe(0);
    expect(await untidy(page)).toEqual([]);
    expect(await tablesCutOnPaper(page)).toEqual([]);
    expect(await printedControls(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(
      requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(`${site.origin()}/`)),
    ).toEqual([]);
  },
);

/** Runs a block, and what a reader might write into it, and looks for barriers after each. */
async function useBlock(block: LiveBlock): Promise<void> {
  await block.runToEnd();
  expect(await violations(block.region)).toEqual([]);
  await block.write('const a = null as unknown as { b: 1 };\na.b;');
  await block.runToEnd();
  expect(await violations(block.region)).toEqual([]);
  await block.reset();
}

/** By how many pixels the page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
