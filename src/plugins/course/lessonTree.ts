import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMath).use(remarkMdx);

/**
 * A lesson as its author wrote it, parsed as the build does.
 *
 * @param file that the text is in
 * @throws {Error} that names file, line and column, when the text is no MDX
 */
export function lessonTree(text: string, file: string): Root {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new Error(`${file}:${String(error)}`, { cause: error });
  }
}
