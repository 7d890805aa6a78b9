import type { ParseFrontMatter } from '@docusaurus/types';
import { lessonOf } from '../course/lessonOf';
import { pageOrder } from '../exercises/pageOrder';
import { cardOf } from './cardOf';

/**
 * Gives each lesson of a sidebar its card as the picture that stands for it, unless its author chose another one. A
 * lesson that is not there yet has no number, so no card is drawn of it.
 */
export function withCard(sidebar: unknown): ParseFrontMatter {
  const lessons = new Set(pageOrder(sidebar).map(lessonOf));
  return async (params) => {
    const parsed = await params.defaultParseFrontMatter(params);
    const image = cardOf(params.filePath);
    return image === undefined || !lessons.has(lessonOf(params.filePath))
      ? parsed
      : { ...parsed, frontMatter: { image, ...parsed.frontMatter } };
  };
}
