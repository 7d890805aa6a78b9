import path from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isLive } from '../../engine/block/fence';
import { readOriginal } from '../translations/readOriginal';
import { notebookPath } from './lessonNotebooks';
import { mirroredCells } from './mirroredCells';

/** Ends every lesson that mirrors cells of the notebook with a link to its file. Runs before the fences become blocks. */
export default function remarkNotebookLink({ siteDir }: { readonly siteDir: string }) {
  const lessons = path.join(siteDir, 'docs', 'lessons');
  return (tree: Root, file: VFile): void => {
    const original = readOriginal(siteDir, file.path);
    const page = original === undefined ? file.path : path.join(siteDir, original.file);
    const lesson = path.relative(lessons, path.dirname(page));
    if (lesson === '' || lesson.startsWith('..')) return;
    const mirrors = original === undefined ? mirrorsCells(tree) : mirroredCells(original.text).length > 0;
    if (!mirrors) return;
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'NotebookLink',
      attributes: [{ type: 'mdxJsxAttribute', name: 'file', value: notebookPath(lesson) }],
      children: [],
    });
  };
}

function mirrorsCells(tree: Root): boolean {
  let mirrors = false;
  visit(tree, 'code', ({ lang, meta }) => {
    // A malformed fence is told about by the plugin that runs it.
    if (lang === 'ts' && isLive(meta) && /\scells=/.test(meta ?? '')) mirrors = true;
  });
  return mirrors;
}
