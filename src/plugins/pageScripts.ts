import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import * as v from 'valibot';
import type { Compilation, Compiler } from 'webpack';

/** Of Docusaurus' file on what the bundler made: which chunks stand for a name. */
const Manifest = v.looseObject({
  origins: v.record(v.string(), v.array(v.union([v.string(), v.number()]))),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/**
 * Has every page name all its scripts, so that a browser fetches them side by side.
 *
 * Docusaurus means to: while it renders a page it notes the modules that the page imports, and looks for their chunks in a
 * file that the bundler wrote. But that file knows chunks by their names alone, so nothing is found, and a page asks for its
 * own scripts only when those of the site, which are larger by far, have come and have run.
 */
export default function pageScripts({ generatedFilesDir }: LoadContext): Plugin {
  const file = path.join(generatedFilesDir, 'client-manifest.json');
  return {
    name: 'page-scripts',
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : {
            plugins: [
              {
                apply(compiler: Compiler) {
                  // Docusaurus writes the file at `emit`, and renders the pages when all is done.
                  compiler.hooks.afterEmit.tap('page-scripts', ({ namedChunkGroups }) => {
                    const manifest = v.parse(Manifest, JSON.parse(readFileSync(file, 'utf8')));
                    writeFileSync(file, JSON.stringify(withModules(manifest, namedChunkGroups)));
                  });
                },
              },
            ],
          },
  };
}

/** The manifest, in which chunks are also found by the modules that they were made for. */
export function withModules(
  manifest: Manifest,
  groups: ReadonlyMap<string, Pick<Compilation['chunkGroups'][number], 'origins'>>,
): Manifest {
  const origins = { ...manifest.origins };
  for (const [name, group] of groups) {
    const chunks = manifest.origins[name];
    if (chunks === undefined) continue;
    for (const { request } of group.origins) if (request) origins[request] = chunks;
  }
  return { ...manifest, origins };
}
