/** What a site of stock Docusaurus makes of a live block. */
export type PeerKind = 'stock' | 'liveCodeblock';

/** The block "The central difference of x²", as a program that theme-live-codeblock can run. */
const program = `function Result() {
  function numericalDerivative(f, x) {
    const delta = 1e-4; // 10⁻⁴
    return (f(x + delta) - f(x - delta)) / (2 * delta);
  }

  function myFunc1(x) {
    return x ** 2; // x²
  }

  const result = numericalDerivative(myFunc1, 3);
  return <output>{result}</output>;
}`;

/**
 * The text of a lesson for a site of stock Docusaurus: the same words and formulas. Its live blocks stay as
 * listings, or each becomes a live block of theme-live-codeblock, so that either page has as many of them. Of an
 * exercise the statement is left.
 */
export function lessonFor(kind: PeerKind, lesson: string): string {
  const withoutExercises = lesson.replace(/^<\/?Exercise\b[^>]*>$/gm, '');
  return withoutExercises.replace(
    /^```ts live (title="[^"]*").*\n([\s\S]*?)^```$/gm,
    (_, title: string, code: string) =>
      kind === 'stock' ? `\`\`\`ts ${title}\n${code}\`\`\`` : `\`\`\`jsx live ${title}\n${program}\n\`\`\``,
  );
}
