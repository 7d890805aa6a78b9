import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isSupportedNode } from '../../src/cli/setUp/isSupportedNode.mjs';
import { textOf } from './support/textOf.ts';

interface Manifest {
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, unknown>>;
}

interface LockedPackage {
  readonly engines?: { readonly node?: string };
}

const policy = textOf('.github/DEPENDENCIES.md');
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const { packages: locked } = JSON.parse(textOf('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const versions = { ...manifest.dependencies, ...manifest.devDependencies };

/** The oldest version of each line of Node that the guides name. */
const oldestNodes = ['20.19.0', '22.13.0', '24.0.0'];

describe('package.json', () => {
  it('asks for exact versions', () => {
    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('overrides only what is installed', () => {
    const isInstalled = (name: string): boolean =>
      Object.keys(locked).some((place) => place.endsWith(`node_modules/${name}`));
    expect(Object.keys(manifest.overrides).filter((name) => !isInstalled(name))).toEqual([]);
  });
});

describe('the page on dependencies', () => {
  it('explains each override, and no other', () => {
    const rows = [...policy.matchAll(/^\| `([^`]+)` +\| (\S.*?) *\| (\S.*?) *\|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(manifest.overrides).sort());
  });
});

it.each(['.github/DEPENDENCIES.md', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/teach/index.mdx'])(
  '%s names the oldest Node of each line',
  (file) => {
    const [first, second, third] = oldestNodes.map((node) => node.replace(/(\.0)+$/, ''));
    expect(textOf(file).replaceAll(/\s+/g, ' ')).toContain(
      `${first ?? ''} or later of Node 20, ${second ?? ''} or later of Node 22, or ${third ?? ''} and later`,
    );
  },
);

it.each(oldestNodes)('no package asks for a newer Node than %s', (node) => {
  const refusing = Object.entries(locked).filter(
    ([, { engines }]) => engines?.node !== undefined && !satisfies(node, engines.node),
  );
  expect(refusing.map(([place, { engines }]) => `${place} ${engines?.node ?? ''}`)).toEqual([]);
});

it.each(['20.0.0', '20.18.3', '20.19.0', '21.7.3', '22.12.0', '22.13.0', '23.11.1', '24.0.0', '26.1.0'])(
  'setting up a clone knows whether Node %s fits',
  (node) => {
    const fits = Object.values(locked).every(({ engines }) => satisfies(node, engines?.node ?? '*'));
    expect(isSupportedNode(node)).toBe(fits);
    expect(satisfies(node, manifest.engines.node)).toBe(fits);
  },
);

it('a package that Dependabot puts into a group by its name is one that is used', () => {
  const { updates } = parse(textOf('.github/dependabot.yml')) as {
    readonly updates: readonly {
      readonly groups: Readonly<Record<string, { readonly patterns: readonly string[] }>>;
    }[];
  };
  const patterns = Object.values(updates[0]?.groups ?? {}).flatMap((group) => group.patterns);
  const fits = (pattern: string, name: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => !Object.keys(versions).some((name) => fits(pattern, name)))).toEqual(
    [],
  );
});
