import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** The Markdown pages below a folder, from the repository's top, with their texts. */
export function textsIn(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(path.join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .map((file) => ({ file, text: readFileSync(path.join(repositoryRoot, file), 'utf8') }));
}
