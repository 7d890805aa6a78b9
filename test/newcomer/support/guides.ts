import { readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { textOf } from './textOf.ts';

/** A page that a newcomer reads before anything runs. */
export interface Guide {
  /** From the repository's top. */
  readonly file: string;
  readonly text: string;
}

/** What GitHub shows of the project: the pages at the top, and those in `.github`. */
export const guides: readonly Guide[] = ['.', '.github']
  .flatMap((folder) =>
    readdirSync(path.join(repositoryRoot, folder))
      .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
      .map((name) => path.posix.join(folder, name)),
  )
  .map((file) => ({ file, text: textOf(file) }));

/** What a page has in code: in a line, or as a line of a fence with commands, without its comment. */
export function codeIn(text: string): readonly string[] {
  const fences = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, lines = '']) =>
    lines.split('\n'),
  );
  const inline = [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...fences, ...inline]
    .map((code) => code.replace(/ +# .*$/, '').trim())
    .filter((code) => code !== '');
}
