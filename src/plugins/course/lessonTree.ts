import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMath).use(remarkMdx);

/** A lesson as its author wrote it, parsed as the build does. */
export function lessonTree(text: string): Root {
  return parser.parse(text);
}
