import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import type { MissingRow } from '../report/row.ts';
import { builtSite } from './builtSite.ts';
import { fetchedPackage, fetchedPackages } from './fetchedPackage.ts';
import { builtPeerSite } from './peerSite/builtPeerSite.ts';
import { serveCompressed, type CompressedSite } from './serveCompressed.ts';

export type PageName = 'ours' | 'stock' | 'liveCodeblock' | 'pyodide';

export interface ComparedPage extends Pick<CompressedSite, 'sent'> {
  readonly name: PageName;
  readonly address: string;
}

/** The same small program, or the same lesson, as readers find it here and elsewhere. */
const pages: Readonly<
  Record<
    PageName,
    { readonly path: string; readonly title: string; readonly folder: (scratch: string) => Promise<string> }
  >
> = {
  ours: {
    path: '/lessons/scalar-derivative',
    title: 'our lesson',
    folder: () => Promise.resolve(builtSite()),
  },
  stock: {
    path: '/lesson',
    title: 'stock Docusaurus, the same text',
    folder: () => builtPeerSite('stock'),
  },
  liveCodeblock: {
    path: '/lesson',
    title: 'Docusaurus live-codeblock, the same text',
    folder: () => builtPeerSite('liveCodeblock'),
  },
  pyodide: {
    path: '/',
    title: `Pyodide ${fetchedPackages.pyodide.version}, a bare page`,
    folder: pyodideFolder,
  },
};

export function titleOf(name: PageName): string {
  return pages[name].title;
}

/**
 * Serves pages, compressed, has them measured, and closes the servers.
 *
 * @param scratch a folder for what is served
 * @returns what was measured, and a row for each page that cannot be had here
 */
export async function withPages<T>(
  names: readonly PageName[],
  scratch: string,
  measure: (pages: readonly ComparedPage[]) => Promise<T>,
): Promise<{ readonly measured: T; readonly missing: readonly MissingRow[] }> {
  const served: (ComparedPage & Pick<CompressedSite, 'close'>)[] = [];
  const missing: MissingRow[] = [];
  try {
    for (const name of names) {
      const { path: page, title, folder } = pages[name];
      try {
        const { origin, ...site } = await serveCompressed(
          await folder(scratch),
          path.join(scratch, `compressed-${name}`),
        );
        served.push({ name, address: origin + page, ...site });
      } catch (failure) {
        missing.push({ what: title, missing: firstLine(failure) });
      }
    }
    return { measured: await measure(served), missing };
  } finally {
    for (const { close } of served) await close();
  }
}

function firstLine(failure: unknown): string {
  return failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure);
}

/** What a page with Pyodide needs of its package, and the page. */
async function pyodideFolder(scratch: string): Promise<string> {
  const installed = await fetchedPackage('pyodide');
  const folder = path.join(scratch, 'pyodide');
  mkdirSync(folder, { recursive: true });
  const needed = [
    'pyodide.mjs',
    'pyodide.asm.mjs',
    'pyodide.asm.wasm',
    'python_stdlib.zip',
    'pyodide-lock.json',
  ];
  for (const name of needed) cpSync(path.join(installed, name), path.join(folder, name));
  cpSync(
    path.join(repositoryRoot, 'test', 'bench', 'pages', 'pyodide.html'),
    path.join(folder, 'index.html'),
  );
  return folder;
}
