import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import type { Compiler } from 'webpack';

const name = 'typescript';
const file = /[\\/]node_modules[\\/]typescript[\\/]lib[\\/]typescript\.js$/;
const asset = /\/typescript\.[\da-f]+\.js$/;

/**
 * Puts TypeScript, nine megabytes, into a file of its own, and has it minified while the bundler still reads other modules.
 * The minifier has a thread for each file and comes to all of them at the end: there this one kept a build for three
 * seconds, with the other processors idle.
 */
export default function minifiedAhead(): Plugin {
  return {
    name: 'minified-ahead',
    configureWebpack: (_config, isServer, { currentBundler: { instance } }) =>
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : {
            module: { rules: [{ test: file, use: path.join(__dirname, 'minifyLoader.mjs') }] },
            optimization: { splitChunks: { cacheGroups: { [name]: { name, test: file, enforce: true } } } },
            plugins: [
              (compiler: Compiler) => {
                compiler.hooks.thisCompilation.tap(name, (compilation) => {
                  // Before the minifier, which leaves what is minified already.
                  const stage = instance.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
                  compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
                    for (const each of Object.keys(assets).filter((made) => asset.test(made))) {
                      compilation.updateAsset(each, (source) => source, { minimized: true });
                    }
                  });
                });
              },
            ],
          },
  };
}
