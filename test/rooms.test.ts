import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rooms } from '../.config/rooms.mjs';
import { whyNotImport } from '../.config/whyNotImport.mjs';
import { repositoryRoot } from '../src/cli/setUp/repositoryRoot.mjs';
import { importsOf } from './rooms/importsOf.ts';

const codeFiles = readdirSync(path.join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.split(path.sep).join('/')}`)
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/\/(?:node_modules|dist)\//.test(file));

describe('the table of rooms', () => {
  it('holds every folder of src that has code', () => {
    const found = new Set(
      codeFiles
        .map((file) => file.split('/'))
        .filter((parts) => parts.length > 2)
        .map(([, room]) => room),
    );
    expect([...found].filter((room) => room !== undefined && !(room in rooms))).toEqual([]);
  });

  it('lets each room import only rooms above it, so that there is no circle', () => {
    const order = Object.keys(rooms);
    const backwards = Object.entries(rooms).flatMap(([room, { imports }]) =>
      imports
        .filter((other) => !order.slice(0, order.indexOf(room)).includes(other))
        .map((other) => `${room} → ${other}`),
    );
    expect(backwards).toEqual([]);
  });

  it.each([
    ['src/view/TraceTable.tsx', '../trace/rows.ts', true],
    ['src/view/TraceTable.tsx', '../runner/reducer.ts', false],
    ['src/view/TraceTable.tsx', '@site/src/runner/reducer', false],
    ['src/view/plots/Secant.tsx', '../runner/x.ts', true], // src/view/runner, not src/runner
    ['src/view/TraceTable.tsx', 'react', true],
    ['src/trace/rows.ts', 'derivative', true],
    ['src/trace/rows.ts', '../derivative/src/array/NDArray.ts', false],
    ['src/derivative/src/array/array.ts', '../walk/nditer.ts', true],
    ['src/derivative/src/array/array.ts', 'valibot', false],
    ['src/derivative/src/array/array.ts', '../../../trace/rows.ts', false],
    ['src/elsewhere/x.ts', '../trace/rows.ts', false],
    ['src/types.d.ts', '@docusaurus/module-type-aliases', true],
  ])('judges in %s the import of %s', (file, specifier, allowed) => {
    expect(whyNotImport(file, specifier) === undefined).toBe(allowed);
  });
});

describe('the code in src', () => {
  it('imports only what the table allows', () => {
    const broken = codeFiles.flatMap((file) =>
      importsOf(file, readFileSync(path.join(repositoryRoot, file), 'utf8'))
        .map((specifier) => whyNotImport(file, specifier))
        .filter((why) => why !== undefined)
        .map((why) => `${file}: ${why}`),
    );
    expect(broken).toEqual([]);
  });

  it('of the package derivative needs nothing of a browser or of Node but the console', () => {
    // Compiled with the language's own library alone, every name of the DOM or of Node is unknown.
    const program = ts.createProgram({
      rootNames: codeFiles
        .filter((file) => file.startsWith('src/derivative/'))
        .map((file) => path.join(repositoryRoot, file)),
      options: {
        lib: ['lib.es2022.d.ts'],
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        allowImportingTsExtensions: true,
        noEmit: true,
        strict: true,
      },
    });
    const foreign = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) =>
          `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      )
      .filter(
        (message) => /Cannot find name|typeof globalThis/.test(message) && !message.includes("'console'"),
      );
    expect(foreign).toEqual([]);
    // TypeScript compiles the whole package.
  }, 60_000);
});
