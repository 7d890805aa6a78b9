import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { build } from 'esbuild';
import { hashOf } from '../cli/diskCache/hashOf';

/** What a first visit brings home: the pages that are read in a row, and what they need. */
const kept = [
  /^(index|404|lessons|playground|embed|your-work|class|grade|search)\.html$/,
  /^lessons\/.*\.html$/,
  /^assets\/.*\.(js|css|woff2)$/,
  /^search\.json$/,
];

/** Three megabytes that only an edit needs: TypeScript is kept when it is first used. */
const late = /^assets\/js\/typescript\.[\da-f]+\.js$/;

export interface KeptFile {
  /** From the site's base address. */
  readonly url: string;
  /** Hash of the contents; null where the name carries one. */
  readonly revision: string | null;
}

/** Lets the site be used without a network after the first visit. */
export default function offline({ siteDir }: LoadContext): Plugin {
  const room = path.join(siteDir, 'src', 'offline');
  return {
    name: 'offline',
    getClientModules: () => [path.join(room, 'register.ts')],
    // Pages are read here, so this plugin stands after all that write into them.
    async postBuild({ outDir }) {
      await build({
        entryPoints: [path.join(room, 'serviceWorker.ts')],
        outfile: path.join(outDir, 'serviceWorker.js'),
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        legalComments: 'none',
        define: { keptFiles: JSON.stringify(keptFiles(outDir)), 'process.env.NODE_ENV': '"production"' },
      });
    },
  };
}

/** The files of a built site that are kept from the first visit on. */
export function keptFiles(outDir: string): readonly KeptFile[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => kept.some((pattern) => pattern.test(name)) && !late.test(name))
    .map((url) => ({
      url,
      revision: url.startsWith('assets/') ? null : hashOf(readFileSync(path.join(outDir, url))).slice(0, 16),
    }));
}
