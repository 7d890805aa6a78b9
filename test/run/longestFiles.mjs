// @ts-check

/**
 * The test files that take longest, the longest first.
 *
 * @type {readonly string[]}
 */
export const longestFiles = [
  'test/browser/lessons.test.ts',
  'test/browser/hostile/chromium.test.ts',
  'test/browser/hostile/firefox.test.ts',
  'test/browser/hostile/webkit.test.ts',
  'test/browser/pages.test.ts',
  'test/browser/gradeClass.test.ts',
  'test/browser/authorPanel.test.ts',
  'test/browser/exercise.test.ts',
  'test/browser/hostile/check.test.ts',
  'test/browser/memory.test.ts',
  'test/browser/editor.test.ts',
  'test/browser/liveBlock.test.ts',
  'test/runner/download/nodeProgram.test.ts',
];
