import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { blockNamed } from '../../../src/engine/block/blockNamed.ts';
import { writeFragment } from '../../../src/runner/share/writeFragment.ts';
import type { BuiltSite } from './builtSite.ts';
import type { Opened, PageOptions } from './chromium.ts';
import { liveBlock, type LiveBlock } from './liveBlock.ts';

export interface Program {
  readonly title: string;
  readonly code: string;
}

/**
 * Opens a live block by itself, in the page for frames: for what holds of every block, in a quarter of the time that
 * a lesson takes.
 */
export async function openBlock(
  site: BuiltSite,
  program: Program,
  options?: PageOptions,
): Promise<Opened & { readonly block: LiveBlock }> {
  const opened = await site.open(await blockPath(program), options);
  return { ...opened, block: liveBlock(opened.page, program.title) };
}

/** The path of the page for frames, with a program in it. */
export async function blockPath(program: Program): Promise<string> {
  return `/embed#${String(await writeFragment(program))}`;
}

/** The program of a lesson's block. */
export function lessonProgram(lesson: string, title: string): Program {
  const page = readFileSync(path.join(repositoryRoot, 'docs', 'lessons', lesson, 'index.mdx'), 'utf8');
  const code = blockNamed(page, title)?.code;
  if (code === undefined) throw new Error(`the lesson ${lesson} has no block "${title}"`);
  return { title, code };
}
