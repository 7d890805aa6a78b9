import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import LongestFirst from './run/LongestFirst.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Read the package `derivative` from its TypeScript source, so that no test depends on a build. */
const source = {
  resolve: {
    alias: { '@site': root },
    conditions: ['derivative-source', 'module', 'node', 'development|production'],
  },
  ssr: { resolve: { conditions: ['derivative-source', 'module', 'node', 'development|production'] } },
};

/** How long is looked again and again whether something has come about: a busy machine takes longer than a second. */
const patient = { expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    globalSetup: './test/run/ownTemporaryFolder.ts',
    projects: [
      {
        ...source,
        root,
        resolve: {
          ...source.resolve,
          alias: {
            ...source.resolve.alias,
            '@docusaurus/Translate': path.join(root, 'test', 'translations', 'inEnglish.tsx'),
            '@docusaurus/useDocusaurusContext': path.join(root, 'test', 'translations', 'siteContext.ts'),
          },
        },
        test: {
          ...patient,
          name: 'unit',
          // All that the others do not name, so that no test is left out by lying in a new folder.
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/lessons/**', 'test/exercises/**', 'test/browser/**'],
          testTimeout: 30_000,
          // Hundreds of small files: a thread is ready sooner than a process, and what they import is read once.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        ...source,
        root,
        test: { name: 'exercises', include: ['test/exercises/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        ...source,
        root,
        test: { name: 'lessons', include: ['test/lessons/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        ...source,
        root,
        test: {
          ...patient,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has a browser of its own, and waits for it most of the time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
