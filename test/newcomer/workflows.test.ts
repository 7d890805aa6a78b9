import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { textOf } from './support/textOf.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly node: readonly string[] } };
  readonly steps: readonly Step[];
}

const folder = '.github/workflows';
const files = readdirSync(path.join(repositoryRoot, folder));

function jobsOf(file: string): Readonly<Record<string, Job>> {
  return (parse(textOf(`${folder}/${file}`)) as { readonly jobs: Readonly<Record<string, Job>> }).jobs;
}

it('the site is tested with the oldest Node of each line that the guides name', () => {
  const [, first, second, third] =
    /\(([\d.]+) or later of Node 20, ([\d.]+) or later of Node 22, or ([\d.]+) and later\)/.exec(
      textOf('README.md').replaceAll(/\s+/g, ' '),
    ) ?? [];
  expect(jobsOf('test-and-deploy.yml').test?.strategy?.matrix.node).toEqual([first, second, third]);
});

it.each(files)('in %s what may write runs no code of ours', (file) => {
  const writing = Object.values(jobsOf(file)).filter(({ permissions = {} }) =>
    Object.values(permissions).includes('write'),
  );
  expect(writing).toHaveLength(1);
  const isOurs = ({ uses = '', run = '' }: Step): boolean =>
    uses.includes('checkout') || /npm|node|\.ci/.test(run);
  expect(writing.flatMap((job) => job.steps).filter(isOurs)).toEqual([]);
});

it('a release is tested after what is quickly found wrong, and without a token', () => {
  const steps = jobsOf('release.yml').test?.steps ?? [];
  const at = (words: string): number => steps.findIndex(({ run }) => run?.includes(words));
  const order = ['package.json', 'merge-base', 'CHANGELOG.md', '.ci/run', 'npm pack'].map(at);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(steps.find(({ uses }) => uses?.includes('checkout'))?.with).toMatchObject({
    'persist-credentials': false,
  });
});

// The step is written for the shell of Linux and for GNU's sed.
it.skipIf(process.platform !== 'linux').each([
  ['v1.0.0', 0, /^\n### Added\n/],
  ['v1.0', 1, /^$/],
  ['v999.0.0', 1, /^$/],
] as const)('the changelog says of %s what the notes of a release need: status %i', (tag, status, notes) => {
  const { steps = [] } = jobsOf('release.yml').test ?? {};
  const script = steps.find(({ run }) => run?.includes('CHANGELOG.md'))?.run ?? '';
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'nudge-notes-'));
  try {
    const ended = spawnSync('bash', ['-e', '-c', script], {
      cwd: repositoryRoot,
      env: { ...process.env, GITHUB_REF_NAME: tag, RUNNER_TEMP: temporary },
    });
    expect(ended.status).toBe(status);
    expect(readFileSync(path.join(temporary, 'release', 'notes.md'), 'utf8')).toMatch(notes);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});
