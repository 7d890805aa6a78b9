import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { LiveProgram, NotebookCell } from '../../engine/liveProgram';
import type { Outcome } from '../../engine/outcome';
import { runInNode } from '../../engine/runInNode';
import type { MissingReason, Picture } from '../../trace/picture';
import { dataAttribute } from '../dataAttribute';
import { packageNames } from '../names/packageNames';
import { nodeWorker } from '../nodeWorker';
import { isLive, parseFence, type FenceOptions } from './fence';
import { parseNotebook } from './notebook';

export interface RemarkLiveOptions {
  readonly siteDir: string;
  /** The notebook's file, from the site's folder. */
  readonly notebook: string;
}

interface Place {
  readonly node: Code;
  readonly parent: Parent;
}

/**
 * Runs every ```` ```ts live ```` fence of a page and puts a live block in its place, which carries the output:
 * the page shows it without JavaScript, and nothing on it was typed in by hand.
 *
 * A fence that is malformed, or that fails without saying so, stops the build with its file and line.
 */
export default function remarkLive({ siteDir, notebook }: RemarkLiveOptions) {
  const cells = parseNotebook(readFileSync(path.join(siteDir, notebook), 'utf8'));

  return async (tree: Root, file: VFile): Promise<void> => {
    for (const { node, parent } of liveFences(tree)) {
      const options = orFail(file, node, () => parseFence(node.meta ?? ''));
      const built = await runInNode(
        await nodeWorker(siteDir),
        node.value,
        options.deadline,
        options.pictures,
      );
      const wrong = unexpected(built, options);
      if (wrong) file.fail(`live block "${options.title}" ${wrong}`, node);
      const program: LiveProgram = {
        title: options.title,
        code: node.value,
        fails: options.fails,
        deadline: options.deadline,
        exact: options.exact,
        pictures: options.pictures,
        built,
        names: packageNames(siteDir, node.value),
        cells: orFail(file, node, () => options.cells.map((number) => cellOf(cells, number))),
      };
      parent.children[parent.children.indexOf(node)] = liveBlock(program);
    }
  };
}

/** Collected before any is replaced: a tree must not change while it is walked. */
function liveFences(tree: Root): readonly Place[] {
  const places: Place[] = [];
  visit(tree, 'code', (node, _index, parent) => {
    if (parent && node.lang === 'ts' && isLive(node.meta)) places.push({ node, parent });
  });
  return places;
}

function orFail<T>(file: VFile, node: Code, read: () => T): T {
  try {
    return read();
  } catch (error) {
    file.fail(error instanceof Error ? error.message : String(error), node);
  }
}

/** What is wrong with how a block ended, if anything. */
function unexpected({ ending, pictures }: Outcome, { fails, deadline }: FenceOptions): string | undefined {
  switch (ending.type) {
    case 'finished':
      return fails
        ? 'is marked `fails`, but it runs to its end: take the mark away or mend the example'
        : undrawn(pictures);
    case 'failed': {
      if (fails) return undefined;
      const { name, message, line } = ending.error;
      const where = line === undefined ? '' : ` in its line ${String(line)}`;
      return `fails${where}: ${name}: ${message}. If it is meant to, mark the fence with \`fails\``;
    }
    case 'stopped':
      return `did not end within ${String(deadline)} ms`;
  }
}

/** A reader's edit may leave a picture without its function; the lesson itself may not. */
function undrawn(pictures: readonly Picture[]): string | undefined {
  for (const picture of pictures) {
    if (picture.type !== 'missing') continue;
    const { kind, reason } = picture;
    const detail = reason.type === 'threw' ? `it fails with ${reason.message}` : whyUndrawn[reason.type];
    return `has no picture \`${kind}\`, because of \`${reason.name}\`: ${detail}`;
  }
  return undefined;
}

const whyUndrawn: Readonly<Record<Exclude<MissingReason['type'], 'threw'>, string>> = {
  gone: 'the code uses no such name at its top level',
  unfit: 'it is not what the picture takes in this place',
  noNumber: 'it does not return a number',
  notFinite: 'it is not finite there',
  noSlope: 'it has no slope there: give the exact value as the fourth argument',
  slow: 'it takes too long to be asked some hundred times',
  long: 'it has more numbers than a picture can show',
};

function cellOf(cells: readonly NotebookCell[], number: number): NotebookCell {
  const cell = cells.find((each) => each.number === number);
  if (!cell) throw new Error(`the notebook has no cell ${String(number)}`);
  return cell;
}

function liveBlock(program: LiveProgram): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'LiveBlock',
    attributes: [dataAttribute('program', program)],
    children: [],
  };
}
