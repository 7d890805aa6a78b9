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
export const guides = guidesIn(['.', '.github'], '.md').filter(({ file }) => file !== 'CHANGELOG.md');

/** What the site shows of the project: the pages for instructors, and the reference. */
export const sitePages = guidesIn(['docs/teach', 'docs/reference'], '.mdx');

function guidesIn(folders: readonly string[], ending: string): readonly Guide[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(repositoryRoot, folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => path.posix.join(folder, name)),
    )
    .map((file) => ({ file, text: textOf(file) }));
}

/** What a page has in code: in a line, or as a line of a fence with commands, without its comment. */
export function codeIn(text: string): readonly string[] {
  const fences = [...text.matchAll(/^```(?:ba)?sh\n([\s\S]*?)^```$/gm)].flatMap(([, lines = '']) =>
    lines.split('\n'),
  );
  const inline = [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...fences, ...inline]
    .map((code) => code.replace(/ +# .*$/, '').trim())
    .filter((code) => code !== '');
}
