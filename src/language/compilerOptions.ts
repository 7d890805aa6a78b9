import ts from 'typescript';

/**
 * How the reader's programs are checked, in the page and in the tests: strictly, in a world without a browser's
 * page. `noUncheckedIndexedAccess` stays off, or `const [x, y] = input` would be red in every lesson.
 */
export const compilerOptions: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // A program may await at its top level, and its names are its own, also when it imports nothing.
  moduleDetection: ts.ModuleDetectionKind.Force,
  noUncheckedSideEffectImports: true,
  noEmit: true,
  skipLibCheck: true,
};
