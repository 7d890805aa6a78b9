/** A code fence of a page, with what stands behind its first mark. */
export interface PageFence {
  readonly language: string;
  /** The file it shows, or what else it is. */
  readonly title: string | undefined;
  readonly text: string;
}

/** The fences of a page in their order; one in a longer fence belongs to that. */
export function fencesIn(page: string): readonly PageFence[] {
  return [...page.matchAll(/^(`{3,})(\w+)([^\n]*)\n([\s\S]*?)^\1$/gm)].map(
    ([, , language = '', meta = '', text = '']) => ({
      language,
      title: /title="([^"]*)"/.exec(meta)?.[1],
      text,
    }),
  );
}
