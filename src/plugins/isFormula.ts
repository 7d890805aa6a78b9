import type { Element } from 'hast';

/** Whether an element of a page is a formula that KaTeX has set. */
export function isFormula({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('katex');
}
