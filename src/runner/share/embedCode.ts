/** Pixels of a frame: the block shows at least its code, and never takes more than a screen of its page. */
const height = { least: 320, most: 900, belowBlock: 60 };

/** What a page of others, such as a course in a learning platform, puts in to show a program in a frame. */
export function embedCode(address: string, title: string, blockHeight: number): string {
  const pixels = Math.min(Math.max(blockHeight + height.belowBlock, height.least), height.most);
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}"`,
    `width="100%" height="${String(pixels)}" style="border: 0" loading="lazy"`,
    'allow="clipboard-write"></iframe>',
  ].join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
