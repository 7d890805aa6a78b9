import path from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { pages } from '../../../src/plugins/reference/pages.ts';
import { readPackage } from '../../../src/plugins/reference/readPackage.ts';
import { referenceAddresses } from '../../../src/plugins/reference/referenceAddresses.ts';

const sources = readPackage(path.join(repositoryRoot, 'src', 'derivative', 'src'));

it('leads to the page of a name, or to its place on the page of another', () => {
  expect(referenceAddresses(sources, '/')).toMatchObject({
    sin: '/reference/derivative/functions/sin',
    NDArray: '/reference/derivative/array/NDArray',
    Item: '/reference/derivative/array/NDArray#Item',
  });
});

it('knows where the site lies', () => {
  expect(referenceAddresses(sources, '/nudge/')).toMatchObject({
    sin: '/nudge/reference/derivative/functions/sin',
  });
});

it('leads only to pages that the reference has', () => {
  const slugs = [...pages({ sources, literature: new Map() }).values()].flatMap((text) =>
    [...text.matchAll(/^slug: "?([^"\n]+)"?$/gm)].map(([, slug = '']) => `/reference${slug}`),
  );
  const addresses = Object.values(referenceAddresses(sources, '/')).map((address) =>
    address.replace(/#.*/, ''),
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !slugs.includes(address))).toEqual([]);
});
