import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import LicensePlugin from 'webpack-license-plugin';
import { workers } from '../cage';
import { mitTerms } from './mitTerms';
import { noticesText } from './noticesText';
import { packageFolders } from './packageFolders';

/** What is bundled beside the pages' scripts, from `src`. */
const programs = [...workers.map((name) => `engine/${name}.ts`), 'offline/serviceWorker.ts'];

/** Writes `notices.txt`, the licences of all packages whose code the pages bring to a reader. */
export default function notices({ siteDir }: LoadContext): Plugin {
  const ofProject = mitTerms(readFileSync(path.join(siteDir, 'LICENSE'), 'utf8'));
  return {
    name: 'notices',
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : {
            plugins: [
              new LicensePlugin({
                outputFilename: 'notices.json',
                additionalFiles: { 'notices.txt': (packages) => noticesText(packages, ofProject) },
                includeNoticeText: true,
                // The package of the lessons is ours.
                excludedPackageTest: (name) => name === 'derivative',
                includePackages: () =>
                  packageFolders(
                    siteDir,
                    programs.map((program) => path.join(siteDir, 'src', program)),
                  ),
              }),
            ],
          },
  };
}
