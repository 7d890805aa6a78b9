import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { bundleWorker } from '../engine/bundle';
import { madeOnce } from './madeOnce';

/** The page's workers, each a file of `src/engine`. */
export const workers = ['cageWorker', 'compileWorker'] as const;

/** The folders of `src` whose code they hold. */
const rooms = ['engine', 'exercise', 'trace', 'derivative/src'];

/**
 * Bundles each of the page's workers into one text and offers it as a module: it is fetched like any other chunk
 * of the site, under any base path, off-line and in a sandboxed frame. The cage's reaches its frame as a message.
 */
export default function cage({ siteDir, generatedFilesDir }: LoadContext): Plugin {
  const folders = rooms.map((room) => path.join(siteDir, 'src', room));
  return {
    name: 'cage',
    // A file each: to run a program, to check an answer and to grade would else bring them along. The first run of an
    // author's code, which the build has compiled, needs no compiler.
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : {
            optimization: {
              splitChunks: {
                cacheGroups: Object.fromEntries(
                  workers.map((name) => [
                    name,
                    {
                      name,
                      test: path.join(generatedFilesDir, 'cage', 'default', `${name}.js`),
                      enforce: true,
                    },
                  ]),
                ),
              },
            },
          },
    getPathsToWatch: () => folders.map((folder) => path.join(folder, '**', '*.ts')),
    async contentLoaded({ actions }) {
      await Promise.all(
        workers.map(async (name) => {
          const text = await madeOnce(name, folders, () => bundleWorker(siteDir, name));
          await actions.createData(`${name}.js`, `export default ${JSON.stringify(text)};`);
        }),
      );
    },
  };
}
