import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Compiler } from 'webpack';
import { lessonNotebooks } from './lessonNotebooks';

/** Adds the notebook of each lesson to the site's files, in the build and while `npm start` runs. */
export default function notebookFiles({ siteDir }: LoadContext): Plugin {
  const lessons = path.join(siteDir, 'docs', 'lessons');
  return {
    name: 'notebook-files',
    configureWebpack: (_config, isServer) =>
      isServer || !existsSync(lessons)
        ? {}
        : { plugins: [{ apply: (compiler: Compiler): void => emit(compiler, siteDir) }] },
  };
}

function emit({ webpack, hooks }: Compiler, siteDir: string): void {
  hooks.thisCompilation.tap('notebook-files', (compilation) => {
    const stage = { name: 'notebook-files', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
    compilation.hooks.processAssets.tap(stage, () => {
      for (const [name, text] of lessonNotebooks(siteDir)) {
        compilation.emitAsset(name, new webpack.sources.RawSource(text));
      }
    });
  });
}
