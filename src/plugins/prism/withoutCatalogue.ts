const languages = 'var Prism = __toESM(require_prism());\n';
const component = '// src/index.ts\n';

/**
 * The text of prism-react-renderer without its catalogue of thirty languages and twenty themes, which every page
 * would fetch.
 *
 * @param text of its `dist/index.mjs`, in which the two stand between Prism itself and the component
 * @throws {Error} when the text has another layout than the version that this was written for
 */
export function withoutCatalogue(text: string): string {
  const from = text.indexOf(languages) + languages.length;
  const to = text.indexOf(component);
  if (from < languages.length || to < from) {
    throw new Error(
      'prism-react-renderer has another layout than before: see where its dist/index.mjs lists languages and themes, and mend src/plugins/prism/withoutCatalogue.ts',
    );
  }
  const none = 'var themes_exports = {};\nvar vsDark_default = { plain: {}, styles: [] };\n';
  return text.slice(0, from) + none + text.slice(to);
}
