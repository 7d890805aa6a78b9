import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../src/cli/setUp/repositoryRoot.mjs';

const read = (file: string): string => readFileSync(path.join(repositoryRoot, file), 'utf8');
const versionIn = (file: string): unknown => (JSON.parse(read(file)) as { version: unknown }).version;
const [version] = /(?<=^## \[)\d+\.\d+\.\d+(?=\] - \d{4}-\d{2}-\d{2}$)/m.exec(read('CHANGELOG.md')) ?? [];

it.each(['package.json', 'src/derivative/package.json'])(
  '%s has the version of the newest release',
  (file) => {
    expect(version).toBeDefined();
    expect(versionIn(file)).toBe(version);
  },
);

it('the page of the package names the file of the newest release', () => {
  expect(read('src/derivative/README.md')).toContain(`derivative-${version ?? ''}.tgz`);
});

it('the site asks for the package in its own version', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(dependencies.derivative).toBe(version);
});
