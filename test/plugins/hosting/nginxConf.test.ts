import { describe, expect, test } from 'vitest';
import { nginxConf } from '../../../src/plugins/hosting/nginxConf.ts';
import { siteHeaders } from '../../../src/plugins/hosting/siteHeaders.ts';
import { pagePolicy } from '../../../src/plugins/pagePolicy.ts';

const site = siteHeaders([pagePolicy(["'sha256-one='"])]);

/** Each location with its lines. */
function locations(conf: string): readonly (readonly [string, string])[] {
  const [, ...parts] = conf.split(/^\s*location /m);
  return parts.map((part) => [part.slice(0, part.indexOf(' {')), part]);
}

function linesOf(conf: string, location: string): string {
  return locations(conf).find(([name]) => name === location)?.[1] ?? '';
}

/** The patterns, of all locations, that an address fits. */
function fitting(conf: string, address: string): readonly string[] {
  const patterns = locations(conf).flatMap(([name]) => /^~ "(.*)"$/.exec(name)?.[1] ?? []);
  return patterns.filter((pattern) => new RegExp(pattern).test(address));
}

describe.each([
  ['/', '/'],
  ['/nudge/', '/nudge/'],
  ['/a.b/', String.raw`/a\.b/`],
])('at %s', (base, pattern) => {
  const conf = nginxConf(base, ['de'], site);

  test('a page is found by its address without .html, and what is missing leads to the page for that', () => {
    const lines = linesOf(conf, base);
    expect(lines).toContain('try_files $uri $uri.html $uri/index.html =404;');
    expect(lines).toContain(`error_page 404 ${base}404.html;`);
  });

  test.each([
    [base, site.policy, 'no-cache'],
    [`~ "^${pattern}((de)/)?embed(\\.html)?$"`, site.framedPolicy, 'no-cache'],
    [`~ "^${pattern}((de)/)?assets/"`, site.policy, 'public, max-age=31536000, immutable'],
  ])('location %s says all headers by itself', (location, policy, cacheControl) => {
    const lines = linesOf(conf, location);
    for (const [name, value] of Object.entries({ ...site.all, 'Content-Security-Policy': policy })) {
      expect(lines).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(lines).toContain(`add_header Cache-Control "${cacheControl}";`);
  });

  test('braces and semicolons are in balance', () => {
    const bare = conf.replaceAll(/"[^"]*"|#.*/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
    const statements = bare.split('\n').filter((line) => line.trim() !== '');
    expect(statements.filter((line) => !/[{};]$/.test(line.trim()))).toEqual([]);
  });
});

test('the address of the site without its slash leads to the site', () => {
  expect(linesOf(nginxConf('/nudge/', [], site), '= /nudge')).toContain('return 301 /nudge/;');
  expect(nginxConf('/', [], site)).not.toContain('return 301');
});

test.each([
  ['embed', 'embed'],
  ['embed.html', 'embed'],
  ['de/embed', 'embed'],
  ['pt-BR/embed', 'embed'],
  ['zh-Hans/embed.html', 'embed'],
  ['assets/js/main.1234.js', 'assets'],
  ['pt-BR/assets/js/main.1234.js', 'assets'],
  ['lessons/embed', 'all else'],
  ['fr/embed', 'all else'],
  ['embedded', 'all else'],
  ['source/assets/a.ts', 'all else'],
])('%s has the location for %s', (address, kind) => {
  const found = fitting(nginxConf('/nudge/', ['de', 'pt-BR', 'zh-Hans'], site), `/nudge/${address}`);
  expect(found).toEqual(kind === 'all else' ? [] : [expect.stringContaining(kind) as string]);
});

test('a site of one language has no folder of another', () => {
  const conf = nginxConf('/nudge/', [], site);
  expect(fitting(conf, '/nudge/embed')).toHaveLength(1);
  expect(fitting(conf, '/nudge/de/embed')).toEqual([]);
});
