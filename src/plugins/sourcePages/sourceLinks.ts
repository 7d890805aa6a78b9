/** A link of a page to a file of this repository. */
export interface SourceLink {
  /** From the repository's top. */
  readonly file: string;
  /** Of the page, counted from 1. */
  readonly line: number;
}

/** The links of a page to `/source/<file>`, in Markdown and in JSX. */
export function sourceLinks(mdx: string): readonly SourceLink[] {
  return mdx.split('\n').flatMap((text, i) =>
    [...text.matchAll(/[("]\/source\/([^)"#\s]+)/g)].map(([, file = '']) => ({
      file,
      line: i + 1,
    })),
  );
}
