/** A fenced piece of code in a Markdown text. */
export interface Fence {
  readonly language: string;
  readonly code: string;
  /** The heading it stands under. */
  readonly heading: string;
}

/** The fenced pieces of code of a Markdown text, in order. */
export function fencesOf(markdown: string): Fence[] {
  return markdown.split(/^#+ /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    return [...section.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map(
      ([, language = '', code = '']): Fence => ({ language, code, heading }),
    );
  });
}
