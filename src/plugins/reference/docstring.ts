/** What a docstring says, part by part. All texts are Markdown. */
export interface Docstring {
  readonly text: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string | undefined;
  readonly throws: readonly string[];
  /** Keys of the page of sources. */
  readonly sources: readonly string[];
  /** Programs whose comments show their results. */
  readonly examples: readonly string[];
}

const tags = ['param', 'returns', 'throws', 'source', 'example'];

/**
 * Reads a docstring: Markdown up to the first tag that stands at the start of a line, then the tags.
 *
 * @param comment as it stands in the code, from its slash and two stars to its star and slash
 * @throws Error when it has a tag that no page knows how to show
 */
export function parseDocstring(comment: string): Docstring {
  const [text = '', ...rest] = withoutStars(comment).split(/^@(?=\w)/m);
  const parts = rest.map((part) => {
    const [, tag = '', body = ''] = /^(\w+)[ \t]*([\s\S]*)$/.exec(part) ?? [];
    if (!tags.includes(tag)) throw new Error(`@${tag} is none of the tags ${tags.join(', ')}`);
    return { tag, body: body.trim() };
  });
  const all = (wanted: string): string[] => parts.filter(({ tag }) => tag === wanted).map(({ body }) => body);
  return {
    text: text.trim(),
    params: all('param').map((body) => {
      const [, name = '', rest = ''] = /^(\S+)\s*(?:- )?([\s\S]*)$/.exec(body) ?? [];
      return { name, text: rest };
    }),
    returns: all('returns')[0],
    throws: all('throws'),
    sources: all('source').flatMap((keys) => keys.split(/[\s,]+/)),
    examples: all('example'),
  };
}

/** Up to the first end of a sentence, on one line. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.split('\n\n');
  const line = paragraph.replaceAll(/\s+/g, ' ');
  return /^.*?[.!?](?= [A-Z`]|$)/.exec(line)?.[0] ?? line;
}

function withoutStars(comment: string): string {
  return comment
    .replace(/^\/\*\*/, '')
    .replace(/\s*\*\/$/, '')
    .replaceAll(/^[ \t]*\* ?/gm, '')
    .replaceAll(/\{@link ([\w.]+)\}/g, '`$1`');
}
