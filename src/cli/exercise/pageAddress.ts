import { exerciseAnchor } from '../../exercise/exerciseAnchor.ts';

/** The address of a page of the docs, from its file. */
export function pageAddress(file: string): string {
  return `/${file.replace(/^docs\//, '').replace(/(\/index|^index)?\.mdx$/, '')}`;
}

/** The address of an exercise on its page. */
export function exerciseAddress(file: string, id: string): string {
  return `${pageAddress(file)}#${exerciseAnchor(id)}`;
}
