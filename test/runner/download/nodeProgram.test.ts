import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeProgram, programName } from '../../../src/runner/download/nodeProgram.ts';
import { packPackage, type PackedPackage } from '../../derivative/package/packedPackage.ts';
import { runSource } from '../../engine/support/runSource.ts';
import { linesOf } from '../../lessons/support/linesOf.ts';
import { pages } from '../../lessons/support/pages.ts';
import { typeErrors } from '../../lessons/support/typeErrors.ts';

const page = 'https://example.org/lessons/gradient';
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

describe('the name of a file', () => {
  test.each([
    ['The gradient of two variables', 'the-gradient-of-two-variables.ts'],
    ['The central difference of x²', 'the-central-difference-of-x2.ts'],
    ['../../etc/passwd', 'etc-passwd.ts'],
    ['勾配', '勾配.ts'],
    ['…', 'program.ts'],
    ['', 'program.ts'],
    ['x'.repeat(100), `${'x'.repeat(80)}.ts`],
  ])('for %j is %j', (title, name) => {
    expect(programName(title)).toBe(name);
  });
});

describe('a file for Node', () => {
  test('says where it comes from and how it is run', () => {
    expect(nodeProgram({ title: 'A sum', code: 'const a = 1;\n' }, page)).toBe(
      [
        '// A sum',
        `// From ${page}`,
        '//',
        '// To run it, put this file into a clone of Nudge in which `npm install` has run. There type',
        '//   npx tsx a-sum.ts',
        '// or, with Node 22.18 or later, node a-sum.ts',
        '',
        'const a = 1;',
        '',
      ].join('\n'),
    );
  });

  test.each(['\n', '\r', '\r\n', '\u2028', '\u2029'])('lets no title out of its comment: %j', (lineBreak) => {
    const text = nodeProgram({ title: `a${lineBreak}alert(1);`, code: '' }, page);
    expect(text.split(/[\n\r\u2028\u2029]/)[0]).toBe('// a alert(1);');
  });

  test('shows of several expressions the last one, as the page does', () => {
    expect(nodeProgram({ title: '', code: 'f(), 2;' }, page)).toContain('\nshowValue((f(), 2));\n');
  });

  test('keeps clear of the names that the program uses', () => {
    const text = nodeProgram(
      { title: '', code: 'const showValue = 1, nudge = 2;\nshowValue + nudge;' },
      page,
    );
    expect(text).toContain('showValue_(showValue + nudge);');
    expect(text).toContain("import * as nudge_ from 'derivative';");
  });
});

// A program that ends in an error on the page ends in one in Node, too, with its stack: nothing to compare.
const blocks = pages.flatMap(({ fences }) => fences).filter(({ fails }) => !fails);
const files = blocks.map(({ title, code }) => ({ title, text: nodeProgram({ title, code }, page) }));

/** Stands between the outputs of two files. */
const mark = '-- next file --';

describe('every block of the site as a file', () => {
  const errors = typeErrors(new Map(files.map(({ title, text }) => [title, text])));
  let packed: PackedPackage;
  let outputs: readonly string[];

  beforeAll(() => {
    packed = packPackage();
    for (const { title, text } of files) writeFileSync(path.join(packed.project, programName(title)), text);
    // All in one process: starting Node for each would take minutes.
    const all = files.map(({ title }) => `await import('./${programName(title)}');\nconsole.log('${mark}');`);
    writeFileSync(path.join(packed.project, 'all.mjs'), all.join('\n'));
    outputs = inNode('all.mjs').split(`${mark}\n`);
  }, 120_000);

  afterAll(() => {
    packed.remove();
  });

  function inNode(file: string): string {
    return execFileSync(process.execPath, ['--import', tsx, file], { cwd: packed.project, encoding: 'utf8' });
  }

  test('has a name of its own', () => {
    const names = files.map(({ title }) => programName(title));
    expect(names).toEqual([...new Set(names)]);
  });

  // A console is not part of the language; the page gives one to its programs, and so does Node.
  test.each(blocks)('“$title” has correct types', ({ title }) => {
    const wrong = errors.get(title)?.filter((message) => !message.includes("Cannot find name 'console'"));
    expect(wrong).toEqual([]);
  });

  test.each(blocks)(
    '“$title” prints in Node, with the package as it is published, what the page prints',
    async ({ title, code, deadline }) => {
      const printed = outputs[blocks.findIndex((block) => block.title === title)];
      const lines = linesOf(await runSource(code, deadline));
      expect(printed).toBe(lines.map((line) => `${line}\n`).join(''));
    },
  );

  // 6.000000000012662: the notebook's cell 4.
  test('runs as the file’s own words say', () => {
    expect(inNode('the-central-difference-of-x2.ts')).toBe('6.000000000012662\n');
  });
});
