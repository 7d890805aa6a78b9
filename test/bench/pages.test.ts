import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchedBytes } from './pages/fetchedBytes.ts';
import { parseLighthouse } from './pages/lighthouseReport.ts';
import { lessonFor } from './pages/peerSite/lessonFor.ts';
import { serveCompressed, type CompressedSite } from './pages/serveCompressed.ts';

describe('a lesson for a site of stock Docusaurus', () => {
  const plain = '```js title="left alone"\n1;\n```\n';
  const lesson = `Text $x$.\n\n\`\`\`ts live title="A" cells="1-4" fails\nlet a;\n\`\`\`\n\n${plain}\n\`\`\`ts live title="B"\nlet b;\n\`\`\`\n`;

  it('keeps its words, and its blocks as listings', () => {
    expect(lessonFor('stock', lesson)).toBe(
      `Text $x$.\n\n\`\`\`ts title="A"\nlet a;\n\`\`\`\n\n${plain}\n\`\`\`ts title="B"\nlet b;\n\`\`\`\n`,
    );
  });

  it('has the statement of an exercise, and nothing to answer it with', () => {
    expect(lessonFor('stock', '<Exercise id="a">\n\nWrite $x$.\n\n</Exercise>\n')).toBe(
      '\n\nWrite $x$.\n\n\n',
    );
  });

  it('has a live block of theme-live-codeblock for each of ours, and no other', () => {
    const made = lessonFor('liveCodeblock', lesson);
    expect(made.match(/^```.*$/gm)).toEqual([
      '```jsx live title="A"',
      '```',
      '```js title="left alone"',
      '```',
      '```jsx live title="B"',
      '```',
    ]);
    expect(made).not.toContain('let a');
    expect(made.match(/numericalDerivative\(myFunc1, 3\)/g)).toHaveLength(2);
  });
});

it('bytes are told apart by what they were fetched for, scripts by their names', () => {
  const sent = [
    { path: '/lesson', bytes: 1000, for: 'page' },
    { path: '/assets/js/main.js', bytes: 2000, for: 'page' },
    { path: '/pyodide.mjs', bytes: 4000, for: 'page' },
    { path: '/pyodide-lock.json', bytes: 8000, for: 'page' },
    { path: '/assets/js/next.js', bytes: 16_000, for: 'ahead' },
    { path: '/assets/js/main.js', bytes: 32_000, for: 'offline' },
  ] as const;
  expect(fetchedBytes(sent)).toEqual({ scripts: 6, all: 15, ahead: 16, offline: 32 });
});

describe('what Lighthouse prints', () => {
  const audits = { 'cumulative-layout-shift': { numericValue: 0.145 } };
  const categories = {
    performance: { score: 0.87 },
    accessibility: { score: 0.96 },
    'best-practices': { score: 1 },
    seo: { score: 0.92 },
  };

  it('is read as scores of 100', () => {
    expect(parseLighthouse({ categories, audits })).toEqual({
      performance: 87,
      accessibility: 96,
      bestPractices: 100,
      seo: 92,
      layoutShift: 0.145,
    });
  });

  it('is refused where a score is missing, as after a page that did not load', () => {
    const failed = { ...categories, performance: { score: null } };
    expect(() => parseLighthouse({ categories: failed, audits })).toThrow('number');
  });
});

describe('the server of compared pages', () => {
  let folder: string;
  let site: CompressedSite;
  const script = 'let x = 1;\n'.repeat(1000);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-bench-test-'));
    const pages = path.join(folder, 'pages');
    mkdirSync(path.join(pages, 'assets'), { recursive: true });
    writeFileSync(path.join(pages, 'lesson.html'), '<p>lesson</p>');
    writeFileSync(path.join(pages, 'assets', 'main.js'), script);
    writeFileSync(path.join(pages, 'assets', 'font.woff2'), 'packed already');
    site = await serveCompressed(pages, path.join(folder, 'compressed'));
  });

  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    { asked: '/lesson', encoding: 'gzip', text: '<p>lesson</p>' },
    { asked: '/assets/main.js', encoding: 'gzip', text: script },
    { asked: '/assets/font.woff2', encoding: null, text: 'packed already' },
  ])('sends $asked compressed by $encoding', async ({ asked, encoding, text }) => {
    const response = await fetch(site.origin + asked);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe(text);
  });

  it('writes down what went over the network, and for whom', async () => {
    await (await fetch(`${site.origin}/assets/main.js`, { headers: { 'sec-purpose': 'prefetch' } })).text();
    await (await fetch(`${site.origin}/missing`)).text();
    // The server has sent a file a moment after it was received.
    const notedAs = (whom: string, where: string): number | undefined =>
      site.sent.find((file) => file.for === whom && file.path === where)?.bytes;
    await expect.poll(() => notedAs('page', '/missing')).toBe(0);
    await expect.poll(() => notedAs('ahead', '/assets/main.js')).toBeGreaterThan(20);
    expect(notedAs('ahead', '/assets/main.js')).toBeLessThan(200);
  });
});
