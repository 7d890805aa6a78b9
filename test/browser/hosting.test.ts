import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { takenAway } from '../plugins/hosting/support/policyParts.ts';
import { rulesIn, valuesAt } from '../plugins/hosting/support/rulesIn.ts';
import { builtPages } from './support/builtPages.ts';

const read = (name: string): string => readFileSync(path.join(repositoryRoot, 'build', name), 'utf8');
const rules = rulesIn(read('_headers'));

test('the header of every page allows all that the page itself allows', () => {
  const wrong = builtPages().flatMap(({ address, html }) => {
    const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? 'no policy';
    const policies = valuesAt(rules, address, 'Content-Security-Policy');
    return policies.length === 1
      ? takenAway(own, policies[0] ?? '').map((source) => `${address}: ${source}`)
      : [`${address}: ${String(policies.length)} policies`];
  });
  expect(wrong).toEqual([]);
});

test('the headers are within what Cloudflare Pages allows: 100 rules, and 2,000 characters in a line', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  const longest = Math.max(
    ...read('_headers')
      .split('\n')
      .map((line) => line.length),
  );
  expect(longest).toBeLessThanOrEqual(2_000);
});

test('the configuration for nginx says the same', () => {
  const conf = read('_nginx.conf');
  for (const address of ['/', '/embed']) {
    const [policy = 'none'] = valuesAt(rules, address, 'Content-Security-Policy');
    expect(conf).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  }
});
