import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../src/cli/setUp/repositoryRoot.mjs';

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages).filter(
  ([place, { link }]) => place.includes('node_modules/') && link !== true,
);

describe('the lock file', () => {
  it('names no host to fetch a package from', () => {
    expect(placesOf(locked.filter(([, { resolved }]) => resolved !== undefined))).toEqual([]);
  });

  it('holds the checksum of every package', () => {
    expect(placesOf(locked.filter(([, { integrity }]) => integrity === undefined))).toEqual([]);
  });

  // `npm install` does not mind; `npm ci` stops with "Missing: … from lock file".
  it('holds the native parts for every system', () => {
    const missing = locked.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) => !foldersAbove(place).some((folder) => `${folder}node_modules/${name}` in lock.packages),
        )
        .map((name) => `${place} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('what is published with the repository', () => {
  const texts = readdirSync(repositoryRoot, { encoding: 'utf8' })
    .filter((name) => /\.(?:md|json)$|^\.npmrc$/.test(name))
    .concat(
      readdirSync(path.join(repositoryRoot, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:mdx?|ts)$/.test(name))
        .map((name) => path.join('docs', name)),
    );

  it.each(texts)('%s names no registry host and no path of somebody’s machine', (name) => {
    const text = read(name);
    expect(text).not.toMatch(/\bregistry\.[\w-]+\.\w+/);
    expect(text).not.toMatch(
      /(?:^|[\s"'`(=])(?:file:\/\/)?(?:\/(?:home|root|Users|work|tmp|mnt)\/|[A-Z]:\\(?:Users|Program))/m,
    );
  });
});

function read(name: string): string {
  return readFileSync(path.join(repositoryRoot, name), 'utf8');
}

function placesOf(entries: readonly (readonly [place: string, LockedPackage])[]): readonly string[] {
  return entries.map(([place]) => place);
}

/** Where Node looks for what a package needs: beside its own dependencies, then one level up, and so on. */
function foldersAbove(place: string): readonly string[] {
  const parts = place.split('/node_modules/');
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`)];
}
