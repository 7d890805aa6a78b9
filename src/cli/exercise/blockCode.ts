/** The code of a page's live block, by its title. */
export function blockCode(page: string, title: string): string | undefined {
  for (const [, meta = '', code] of page.matchAll(/^```ts live\b([^\n]*)\n([\s\S]*?)^```/gm)) {
    if (/\btitle="([^"]*)"/.exec(meta)?.[1] === title) return code;
  }
  return undefined;
}
