// @ts-check
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from './cacheFolder.mjs';
import { fetchedStryker } from './fetchedStryker.mjs';

/**
 * The part of Stryker’s interface that is used. Its types are not installed with the repository.
 *
 * @typedef {object} StrykerModule
 * @property {new (options: object) => { runMutationTest(): Promise<readonly import('./closingLines.mjs').MutantResult[]> }} Stryker
 */

/**
 * Changes some files, one place at a time, and runs the tests that meet the place.
 *
 * @param {string} room `engine`, `exercise` or `derivative`
 * @param {readonly string[]} files paths or globs in that room
 * @param {object} options
 * @param {{ readonly share: number, readonly seed: string }} options.sample which of the changes are tried
 * @param {string | undefined} options.tests a glob, in place of all tests of the room
 * @param {number} options.concurrency how many processes
 * @param {boolean} options.fresh whether nothing is believed that an earlier run found
 */
export async function mutate(room, files, { sample, tests, concurrency, fresh }) {
  const packages = await fetchedStryker();
  const core = pathToFileURL(path.join(packages, 'core', 'dist', 'src', 'index.js')).href;
  const { Stryker } = /** @type {StrykerModule} */ (await import(core));
  // Read by vitest.config.ts, in the processes that Stryker starts.
  process.env.MUTATED_ROOM = room;
  if (tests !== undefined) process.env.MUTATION_TESTS = tests;
  const stryker = new Stryker({
    mutate: files,
    // What messages say is held by tables of whole messages, and what unions are made of by the compiler.
    mutator: { excludedMutations: ['StringLiteral'] },
    // A change in what a module computes when it is loaded needs all tests, not those that meet it.
    ignoreStatic: true,
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // Beyond one and a half times what the tests take: endless loops, on a machine that has other things to do.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 20,
    concurrency,
    checkers: sample.share < 1 ? ['sample'] : [],
    sample,
    warnings: { unknownOptions: false },
    plugins: [
      path.join(packages, 'vitest-runner', 'dist', 'src', 'index.js'),
      path.resolve('test/mutation/sample.mjs'),
      path.resolve('test/mutation/asItGoes.mjs'),
    ],
    incremental: true,
    force: fresh,
    // What a sample leaves out is kept as tried: each has a file of its own.
    incrementalFile: path.join(cacheFolder, `${room}-${String(sample.share)}-${sample.seed}.json`),
    tempDirName: '.cache/mutation',
    // Folders that are made, and large ones that no test here reads.
    ignorePatterns: ['build', 'dist', '.docusaurus', 'static'],
    disableTypeChecks: false,
    reporters: ['progress-append-only', 'asItGoes', 'html'],
    htmlReporter: { fileName: path.join(cacheFolder, `${room}.html`) },
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}
