import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** The addresses of the pages in the order of a sidebar: `lessons/gradient/index` stands for `/lessons/gradient`. */
export function lessonOrder(sidebars: SidebarsConfig): readonly string[] {
  return idsIn(Object.values(sidebars)).map((id) => `/${id.replace(/\/index$/, '')}`);
}

function idsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(idsIn);
  return typeof part === 'object' && part !== null && 'items' in part ? idsIn(part.items) : [];
}
