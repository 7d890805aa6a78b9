import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { defineConfig } from 'vitest/config';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

type Room = 'engine' | 'exercise' | 'derivative';

/** The tests that are run for the rooms that can be mutated; those elsewhere would cost more time than they notice. */
const testsOf: Readonly<Record<Room, string[]>> = {
  engine: [
    'test/{engine,hostile,sandbox,trace}/**/*.test.ts',
    'test/cli/exercise/*.test.ts',
    'test/teach/runAClass.test.ts',
  ],
  exercise: [
    'test/{exercise,exercises}/**/*.test.ts',
    'test/cli/exercise/*.test.ts',
    'test/teach/runAClass.test.ts',
  ],
  derivative: ['test/derivative/**/*.test.ts'],
};
const room = parseRoom(process.env.MUTATED_ROOM);
const tests = process.env.MUTATION_TESTS;
const source = path.join(root, 'src/derivative/src/index.ts');

/** One file to read for every thread in place of two hundred; with mutants in it, it must be the source. */
function derivativeIn(): string {
  if (room === 'derivative') return source;
  const bundle = path.join(root, '.cache/derivative.mjs');
  buildSync({ entryPoints: [source], bundle: true, format: 'esm', platform: 'neutral', outfile: bundle });
  return bundle;
}

/** The unit tests as Stryker runs them, in its copy of the repository. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: '@site', replacement: root },
      // By its name it would be found through `node_modules`, which is not part of the copy.
      { find: /^derivative$/, replacement: derivativeIn() },
    ],
  },
  test: {
    include: tests === undefined ? testsOf[room] : [tests],
    exclude: [
      // They try what is published, bundled or built, not the copy with the mutants.
      'test/derivative/package/**',
      'test/derivative/functions/treeShaking.test.ts',
      'test/derivative/dual/bundle.test.ts',
      // Programs that fill the memory or run until a deadline: seconds for every mutant.
      'test/exercise/hostile.test.ts',
      // Every exercise of the course, proved: a minute for every mutant.
      'test/exercises/proof.test.ts',
    ],
    setupFiles: ['test/mutation/inWorkers.ts'],
    server: { deps: { external: [/derivative\.mjs$/] } },
    isolate: false,
    // Stryker has time limits of its own, and counting takes time.
    testTimeout: 60_000,
  },
});

function parseRoom(name: string | undefined): Room {
  if (name === 'engine' || name === 'exercise' || name === 'derivative') return name;
  throw new Error(
    `MUTATED_ROOM is engine, exercise or derivative; got ${String(name)}. Start with npm run mutate.`,
  );
}
