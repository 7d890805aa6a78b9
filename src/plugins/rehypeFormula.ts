import type { Element, Root, RootContent } from 'hast';
import katex from 'katex';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { dataAttribute } from './dataAttribute';
import type { FormulaElement } from './isFormula';
import { orFailAt } from './orFailAt';

/**
 * Has KaTeX set the formulas of a page, each as one text; see `Formula`. As boxes of the page's tree, a hundred for each, they
 * would have to be parsed again, and every plugin would go through them.
 *
 * A formula that KaTeX cannot set stops the build.
 */
export default function rehypeFormula() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || parent === undefined) return undefined;
      const isDisplay = node.tagName === 'pre';
      const source = isDisplay ? node.children[0] : node;
      if (!isSource(source)) return undefined;
      const formula = orFailAt(file, source.position, () => formulaOf(toString(source), isDisplay));
      parent.children[index] = isDisplay ? ownLine(formula) : formula;
      return SKIP;
    });
  };
}

/** What remark-math makes of a formula. */
function isSource(node: RootContent | undefined): node is Element {
  if (node?.type !== 'element') return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('language-math');
}

function formulaOf(tex: string, displayMode: boolean): FormulaElement {
  const html = boxesIn(setFormula(tex, displayMode), displayMode);
  return {
    type: 'mdxJsxTextElement',
    name: 'Formula',
    attributes: [dataAttribute('html', html)],
    children: [],
    data: { shown: shownIn(html) },
  };
}

function setFormula(tex: string, displayMode: boolean): string {
  try {
    return katex.renderToString(tex, { displayMode, strict: 'error' });
  } catch (error) {
    throw new Error(`formula: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** What stands in the box that all of a formula is in, without that one and the line of its own: both are made here. */
function boxesIn(html: string, displayMode: boolean): string {
  const box = '<span class="katex">';
  const outer = displayMode ? 2 : 1;
  return html.slice(html.indexOf(box) + box.length, -outer * '</span>'.length);
}

/** What a reader sees, without the boxes. Before it, there is the same for screen readers. */
function shownIn(html: string): string {
  const boxes = html.slice(html.indexOf('<span class="katex-html"'));
  return boxes.replaceAll(/<[^>]*>/g, '').replaceAll(/&[^;]*;/g, '?');
}

function ownLine(formula: FormulaElement): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['katex-display'] },
    children: [formula],
  };
}
