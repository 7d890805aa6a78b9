/** Front matter of a page in plain Markdown, in which a brace is a brace. */
export function frontMatter(values: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\nmdx:\n  format: md\ncustom_edit_url: null\n---`;
}

export function heading(level: number, title: string): string {
  return `${'#'.repeat(level)} ${title}`;
}

/** A heading and what stands under it; nothing where there is nothing to say. */
export function section(level: number, title: string, content: string): string {
  return content === '' ? '' : `${heading(level, title)}\n\n${content}`;
}

export function item(text: string): string {
  return `- ${text.replaceAll('\n', '\n  ')}`;
}

/** @param meta how the code block shows it, besides its language */
export function typescript(code: string, meta = ''): string {
  return `\`\`\`ts ${meta}`.trim() + `\n${code.trim()}\n\`\`\``;
}

/** Blocks with an empty line between; empty ones are left out. */
export function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
