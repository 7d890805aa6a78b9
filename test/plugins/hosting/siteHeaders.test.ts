import { expect, test } from 'vitest';
import { siteHeaders } from '../../../src/plugins/hosting/siteHeaders.ts';
import { pagePolicy } from '../../../src/plugins/pagePolicy.ts';
import { policyParts, takenAway } from './support/policyParts.ts';

const pages = [["'sha256-frame='", "'sha256-english='"], ["'sha256-frame='", "'sha256-german='"], []].map(
  pagePolicy,
);

test('the header takes nothing away that a page allows', () => {
  const { policy, framedPolicy } = siteHeaders(pages);
  for (const page of pages) {
    expect(takenAway(page, policy)).toEqual([]);
    expect(takenAway(page, framedPolicy)).toEqual([]);
  }
});

test('what one page alone allows would be noticed if the header took it away', () => {
  expect(takenAway(pages[0] ?? '', siteHeaders(pages.slice(1)).policy)).toEqual([
    "script-src 'sha256-english='",
  ]);
});

test('the header allows no script that no page has', () => {
  expect([...(policyParts(siteHeaders(pages).policy).get('script-src') ?? [])]).toEqual([
    "'self'",
    'blob:',
    "'sha256-english='",
    "'sha256-frame='",
    "'sha256-german='",
  ]);
});

test('other sites may frame the page for frames alone', () => {
  const { policy, framedPolicy } = siteHeaders(pages);
  expect([...(policyParts(policy).get('frame-ancestors') ?? [])]).toEqual(["'self'"]);
  expect(policyParts(framedPolicy).has('frame-ancestors')).toBe(false);
});
