import type { Parent, PhrasingContent, Root, TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { hostileFamilies } from './hostileFamilies';

export interface RemarkHostileFamiliesOptions {
  readonly siteDir: string;
}

/** Puts in the place of `<HostileFamilies />` a table of the programs that try to get out of the cage, counted now. */
export default function remarkHostileFamilies({ siteDir }: RemarkHostileFamiliesOptions) {
  return async (tree: Root): Promise<void> => {
    for (const { tag, parent } of tagsIn(tree)) {
      const families = await hostileFamilies(siteDir);
      const all = families.reduce((sum, { count }) => sum + count, 0);
      parent.children.splice(parent.children.indexOf(tag), 1, {
        type: 'table',
        align: [null, null, 'right'],
        children: [
          row(text('family'), text('what they are'), text('programs')),
          ...families.map(({ name, about, count }) =>
            row({ type: 'inlineCode', value: name }, text(about), text(String(count))),
          ),
          row(text('all'), text(''), text(String(all))),
        ],
      });
    }
  };
}

function tagsIn(tree: Root): readonly { readonly tag: MdxJsxFlowElement; readonly parent: Parent }[] {
  const tags: { readonly tag: MdxJsxFlowElement; readonly parent: Parent }[] = [];
  visit(tree, 'mdxJsxFlowElement', (tag, _, parent) => {
    if (tag.name === 'HostileFamilies' && parent) tags.push({ tag, parent });
  });
  return tags;
}

function row(...cells: readonly PhrasingContent[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((child): TableCell => ({ type: 'tableCell', children: [child] })),
  };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
