import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { builtSite } from './support/builtSite.ts';
import { liveBlock } from './support/liveBlock.ts';
import { visit } from './support/visit.ts';

const build = path.join(repositoryRoot, 'build');
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
const site = builtSite();

describe('the policy', () => {
  test.each(pages)('%s has it before anything else', (name) => {
    const html = readFileSync(path.join(build, name), 'utf8');
    const head = /<head[^>]*>(.{0,120})/s.exec(html)?.[1];
    expect(head).toMatch(/^<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
    expect(html.match(/<meta http-equiv="Content-Security-Policy"/g)).toHaveLength(1);
    const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*|strict-dynamic/);
    expect(policy).toContain("frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'");
  });

  test.each(pages)('%s has no handler in its markup, which the policy would refuse', (name) => {
    expect(readFileSync(path.join(build, name), 'utf8')).not.toMatch(/<[a-z][^>]*\son[a-z]+=["']/i);
  });
});

/** The page's own word on what its policy refused, frames and workers included as far as they tell. */
async function listenToViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { tellViolation: (text: string) => void }).tellViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return violations;
}

test('in a session through the whole site nothing is refused and no other host is asked', async () => {
  const { page, complaints, requests } = await site.open('/404.html', { savesData: false });
  const violations = await listenToViolations(page);
  const landing = liveBlock(page, 'A gradient, step by step');
  await visit(page, site.origin());
  await landing.runToEnd();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: /dark and light mode/i }).click();

  await visit(page, `${site.origin()}/lessons/scalar-derivative`);
  const lesson = liveBlock(page, 'The central difference of x²');
  await lesson.runToEnd();
  await lesson.write("import { print } from 'derivative';\nprint(1);\nthrow new Error('seen');");
  await lesson.runToEnd();
  await lesson.write('for (;;);');
  await lesson.run();
  await lesson.stop();
  await lesson.reset();
  await visit(page, `${site.origin()}/lessons/gradient`);
  await liveBlock(page, 'The gradient of two variables').runToEnd();
  await visit(page, `${site.origin()}/reference/derivative`);
  await visit(page, `${site.origin()}/reference/derivative/derivatives/numericalDerivative`);

  expect(violations).toEqual([]);
  expect(complaints).toEqual([]);
  const elsewhere = requests.filter(
    (url) => !/^(data|blob|about):/.test(url) && !url.startsWith(`${site.origin()}/`),
  );
  expect(elsewhere).toEqual([]);
  await page.close();
});

test('a violation would be noticed', async () => {
  const { page } = await site.open('/404.html', { savesData: false });
  const violations = await listenToViolations(page);
  await visit(page, site.origin());
  await page.evaluate(() => {
    new Image().src = 'http://localhost:9/elsewhere';
  });
  await expect.poll(() => violations).toEqual(['img-src http://localhost:9/elsewhere']);
  await page.close();
});
