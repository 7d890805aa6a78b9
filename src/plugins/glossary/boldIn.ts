import { proseIn } from './proseIn';

/** What a lesson's text has in bold, in its order; stars in its code are none of it. */
export function boldIn(mdx: string): readonly string[] {
  return [...proseIn(mdx).matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text);
}
