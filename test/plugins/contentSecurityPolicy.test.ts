import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../src/plugins/contentSecurityPolicy.ts';
import { frameScript } from '../../src/sandbox/frameDocument.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(page: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(withPolicy(page))?.[1] ?? '';
}

test('every inline script of the page and the frame’s own are allowed by hash, no other', () => {
  const policy = policyOf(
    '<head lang=en><script>one()</script><script src="a.js"></script></head><script data-x>two()</script>',
  );
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ');
  expect(scripts).toEqual(["'self'", 'blob:', hash(frameScript), hash('one()'), hash('two()')]);
});

test('structured data is no script', () => {
  expect(policyOf('<head></head><script type="application/ld+json">{"a":1}</script>')).not.toContain(
    hash('{"a":1}'),
  );
});

test('the policy comes first in the head, before anything it rules', () => {
  expect(withPolicy('<html><head><script>one()</script>')).toMatch(
    /^<html><head><meta http-equiv="Content-Security-Policy"/,
  );
});
