import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Read the package `derivative` from its TypeScript source, so that no test depends on a build. */
const source = {
  resolve: { conditions: ['derivative-source', 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['derivative-source', 'module', 'node', 'development|production'] } },
};

const unitRooms = ['derivative', 'trace', 'engine', 'sandbox', 'runner', 'view', 'plugins'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...source,
        root,
        test: { name: 'unit', include: ['test/*.test.ts', ...unitRooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`)] },
      },
      { ...source, root, test: { name: 'lessons', include: ['test/lessons/**/*.test.ts'], testTimeout: 60_000 } },
      {
        ...source,
        root,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
