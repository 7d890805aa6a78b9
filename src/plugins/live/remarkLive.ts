import path from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { LiveProgram, NotebookCell } from '../../engine/liveProgram';
import { readText } from '../../engine/readText';
import { dataAttribute } from '../dataAttribute';
import { engineOnce } from '../engineOnce';
import { failAt } from '../failAt';
import { addLaterData, laterAttributes } from '../laterData';
import { packageNames } from '../names/packageNames';
import { orFailAt } from '../orFailAt';
import { ranInNode } from '../ranInNode';
import { parseNotebook } from './notebook';
import { placedBlocks } from './placedBlocks';
import { unexpected } from './unexpected';

export interface RemarkLiveOptions {
  readonly siteDir: string;
  /** The notebook's file, from the site's folder. */
  readonly notebook: string;
}

/** What a page calls the programs of its blocks. */
const data = 'livePrograms';

/**
 * Runs every ```` ```ts live ```` fence of a page and puts a live block in its place, which carries the output:
 * the page shows it without JavaScript, and nothing on it was typed in by hand. The fences of a translated page are
 * empty, and stand for those of its original.
 *
 * A fence that is malformed, or that fails without saying so, stops the build with its file and line.
 */
export default function remarkLive({ siteDir, notebook }: RemarkLiveOptions, run = ranInNode) {
  const cells = parseNotebook(readText(path.join(siteDir, notebook)));

  return async (tree: Root, file: VFile): Promise<void> => {
    const programs: LiveProgram[] = [];
    for (const { node, parent, block } of placedBlocks(tree, siteDir, file)) {
      const place = { siteDir, engine: await engineOnce(siteDir) };
      const asked = [block.code, block.deadline, block.pictures] as const;
      const { compiled, outcome: built } = await run(place, ...asked).catch((error: unknown) =>
        failAt(file, node.position, `live block "${block.title}" could not be run: ${String(error)}`),
      );
      const wrong = unexpected(built, block);
      if (wrong) failAt(file, node.position, `live block "${block.title}" ${wrong}`);
      const program: LiveProgram = {
        ...block,
        compiled,
        built,
        names: packageNames(siteDir, block.code),
        cells: orFailAt(file, node.position, () => block.cells.map((number) => cellOf(cells, number))),
      };
      parent.children[parent.children.indexOf(node)] = liveBlock(program, programs.length);
      programs.push(program);
    }
    if (programs.length > 0) addLaterData(tree, data, programs);
  };
}

function cellOf(cells: readonly NotebookCell[], number: number): NotebookCell {
  const cell = cells.find((each) => each.number === number);
  if (!cell) throw new Error(`the notebook has no cell ${String(number)}`);
  return cell;
}

function liveBlock(program: LiveProgram, at: number): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'LiveBlock',
    attributes: [
      dataAttribute('name', program.name),
      dataAttribute('title', program.title),
      ...laterAttributes(data, at, program),
    ],
    children: [],
  };
}
