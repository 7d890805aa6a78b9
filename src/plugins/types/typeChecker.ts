import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { madeOnce } from '../madeOnce';
import { packageOnce } from '../reference/packageOnce';
import { declarationFiles } from './declarationFiles';
import { referenceAddresses } from '../reference/referenceAddresses';

export interface TypeCheckerContext extends Pick<LoadContext, 'siteDir'> {
  /** Of the site that has the reference; undefined where there is none to lead to. */
  readonly baseUrl: string | undefined;
}

/**
 * Offers what the type checker in the page needs as modules, which are fetched when the reader first edits code:
 * the declaration files, and where the reference explains a name.
 */
export default function typeChecker({ siteDir, baseUrl }: TypeCheckerContext): Plugin {
  const source = path.join(siteDir, 'src', 'derivative', 'src');
  return {
    name: 'type-checker',
    getPathsToWatch: () => [path.join(source, '**', '*.ts')],
    loadContent: () => ({
      files: madeOnce('declarations', [source], () => declarationFiles(source)),
      addresses: baseUrl === undefined ? {} : referenceAddresses(packageOnce(source), baseUrl),
    }),
    configureWebpack: (_config, isServer) => ({
      // TypeScript can also run in Node and asks for parts of it, which the browser never gets to.
      ignoreWarnings: [{ module: /node_modules[\\/](@typescript[\\/]vfs|typescript)[\\/]/ }],
      // Pages are rendered without the checker: nine megabytes would be read, and written again, for nothing.
      ...(isServer && { resolve: { alias: { typescript$: false } } }),
    }),
    async contentLoaded({ content, actions }) {
      const { files, addresses } = content as Record<'files' | 'addresses', unknown>;
      await actions.createData('declarationFiles.json', JSON.stringify(files));
      await actions.createData('referenceAddresses.json', JSON.stringify(addresses));
    },
  };
}
