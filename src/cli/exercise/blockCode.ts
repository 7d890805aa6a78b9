/** The code of a page's live block, by its title. */
export function blockCode(page: string, title: string): string | undefined {
  // A longer fence shows shorter ones, which are no blocks.
  for (const [, , info = '', code] of page.matchAll(/^(`{3,})([^\n]*)\n((?:[^\n]*\n)*?)\1$/gm)) {
    // In any order, and a title may have the word too.
    const isLive = /^ts (.*\s)?live(\s|$)/.test(info.replaceAll(/"[^"]*"/g, '""'));
    if (isLive && /\stitle="([^"]*)"/.exec(info)?.[1]?.trim() === title) return code;
  }
  return undefined;
}
