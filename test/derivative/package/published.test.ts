import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { fencesOf } from './fencesOf.ts';
import { packPackage, type PackedPackage } from './packedPackage.ts';

let packed: PackedPackage;

beforeAll(() => {
  packed = packPackage();
}, 60_000);

afterAll(() => {
  packed.remove();
});

/** What the notebook's cell 4 shows: the central difference of x² at 3 with δ = 1e-4. */
const program = `import { numericalDerivative } from 'derivative';\nconsole.log(numericalDerivative((x) => x * x, 3));\n`;
const output = '6.000000000012662\n';

// Compilers and npm take seconds where others work too.
describe('what npm pack puts together', { timeout: 60_000 }, () => {
  it('holds README, licence, the picture, types, JavaScript and source, and nothing else', () => {
    expect(packed.files).toEqual(
      expect.arrayContaining([
        ...['README.md', 'LICENSE', 'error.svg', 'package.json'],
        ...['dist/index.js', 'dist/index.d.ts', 'src/index.ts'],
      ]),
    );
    const others = packed.files.filter(
      (file) => !/^(dist\/.+\.(js|d\.ts)|src\/.+\.ts|[^/]+\.(md|svg|json)|LICENSE)$/.test(file),
    );
    expect(others).toEqual([]);
  });

  it('depends on nothing, and lets bundlers leave out what is not used', () => {
    const manifest = JSON.parse(
      readFileSync(path.join(repositoryRoot, 'src', 'derivative', 'package.json'), 'utf8'),
    ) as Readonly<Record<string, unknown>>;
    for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundledDependencies']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.sideEffects).toBe(false);
  });

  it('gives publint nothing to say', async () => {
    const { messages } = await publint({ pack: { tarball: tarballData().buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that fit in every way of resolving them', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarballData()));
    const problems = result.types === false ? ['no types'] : result.problems;
    // An ES module only, on purpose: Node 20.19 and later require() it all the same.
    expect(
      problems.filter((problem) => typeof problem === 'string' || problem.kind !== 'CJSResolvesToESM'),
    ).toEqual([]);
  });
});

describe('who installs it', { timeout: 60_000 }, () => {
  it('imports it in plain Node', () => {
    expect(runInProject(program)).toBe(output);
  });

  it('bundles it without knowing of its source', async () => {
    const bundle = await build({
      stdin: { contents: program, resolveDir: packed.project },
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      minify: true,
    });
    const inputs = Object.keys(bundle.metafile.inputs).filter((input) => input !== '<stdin>');
    expect(inputs.filter((input) => !/derivative\/dist\/.*\.js$/.test(input))).toEqual([]);
    expect(runInProject(bundle.outputFiles.map(({ text }) => text).join(''))).toBe(output);
  });

  it.each([
    ['as Node does', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['as bundlers do', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('compiles the README’s examples, resolving %s', (_, module, moduleResolution) => {
    const readme = readFileSync(path.join(repositoryRoot, 'src', 'derivative', 'README.md'), 'utf8');
    const files = fencesOf(readme)
      .filter(({ language }) => language === 'ts')
      .map(({ code }, i) => {
        const file = path.join(packed.project, `example${String(i)}.ts`);
        writeFileSync(file, code);
        return file;
      });
    const compiled = ts.createProgram(files, {
      ...{ module, moduleResolution, target: ts.ScriptTarget.ES2022, strict: true },
      ...{ noEmit: true, types: [], lib: ['lib.es2022.d.ts'], skipLibCheck: false },
    });
    const diagnostics = ts.getPreEmitDiagnostics(compiled);
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual(
      [],
    );
  });
});

function tarballData(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(packed.tarball));
}

function runInProject(source: string): string {
  const args = ['--input-type=module', '--eval', source];
  return execFileSync(process.execPath, args, { cwd: packed.project, encoding: 'utf8' });
}
