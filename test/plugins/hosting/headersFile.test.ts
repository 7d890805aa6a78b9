import { expect, test } from 'vitest';
import { headersFile } from '../../../src/plugins/hosting/headersFile.ts';
import { siteHeaders } from '../../../src/plugins/hosting/siteHeaders.ts';
import { pagePolicy } from '../../../src/plugins/pagePolicy.ts';
import { rulesIn, valuesAt } from './support/rulesIn.ts';

const site = siteHeaders([pagePolicy(["'sha256-one='"])]);
const top = { pages: ['404', 'class', 'embed', 'lessons'], folders: ['lessons', 'source'] };
const rules = rulesIn(
  headersFile(
    [
      { base: '/', ...top },
      { base: '/de/', ...top },
    ],
    site,
  ),
);

test.each([
  ['/', site.policy],
  ['/index.html', site.policy],
  ['/class', site.policy],
  ['/class.html', site.policy],
  ['/lessons', site.policy],
  ['/lessons/gradient', site.policy],
  ['/source/src/a.ts', site.policy],
  ['/de/', site.policy],
  ['/de/404.html', site.policy],
  ['/de/lessons/gradient', site.policy],
  ['/embed', site.framedPolicy],
  ['/embed.html', site.framedPolicy],
  ['/de/embed', site.framedPolicy],
  ['/assets/js/main.1234.js', site.policy],
])('%s has one policy', (address, policy) => {
  expect(valuesAt(rules, address, 'Content-Security-Policy')).toEqual([policy]);
});

// Netlify would take the last of two rules, Cloudflare would join them.
test('no header of an address comes from two rules', () => {
  const addresses = rules.map(({ at }) => at.replace('*', 'x'));
  const names = new Set(rules.flatMap(({ headers }) => [...headers.keys()]));
  const twice = addresses.flatMap((address) =>
    [...names]
      .filter((name) => valuesAt(rules, address, name).length > 1)
      .map((name) => `${address} ${name}`),
  );
  expect(twice).toEqual([]);
});

test('every file is told what holds for all', () => {
  expect(valuesAt(rules, '/img/logo.svg', 'X-Content-Type-Options')).toEqual(['nosniff']);
  expect(valuesAt(rules, '/de/embed', 'X-Content-Type-Options')).toEqual(['nosniff']);
});

test.each([
  ['/assets/js/main.1234.js', ['public, max-age=31536000, immutable']],
  ['/de/assets/css/styles.1234.css', ['public, max-age=31536000, immutable']],
  // The hosts' own word for it is to ask each time.
  ['/lessons/gradient', []],
  ['/serviceWorker.js', []],
])('how long %s is kept: %j', (address, expected) => {
  expect(valuesAt(rules, address, 'Cache-Control')).toEqual(expected);
});
