/** What a lesson's text has in bold, in its order; stars in its code are none of it. */
export function boldIn(mdx: string): readonly string[] {
  const prose = mdx.replaceAll(/^(`{3,})[\s\S]*?^\1`*$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text);
}
