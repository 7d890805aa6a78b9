import type { ParseFrontMatter } from '@docusaurus/types';
import { cardOf } from './cardOf';

/** Gives a lesson its card as the picture that stands for it, unless its author chose another one. */
export const withCard: ParseFrontMatter = async (params) => {
  const parsed = await params.defaultParseFrontMatter(params);
  const image = cardOf(params.filePath);
  return image === undefined ? parsed : { ...parsed, frontMatter: { image, ...parsed.frontMatter } };
};
