// @ts-check

/**
 * Leaves a page as it is, and has it compiled again when one of the files is saved that it is also made from.
 *
 * @this {{
 *   readonly resourcePath: string,
 *   getOptions(): { readonly dependenciesOf: (page: string) => readonly string[] },
 *   addDependency(file: string): void,
 * }}
 * @param {string} source
 */
export default function dependenciesLoader(source) {
  for (const file of this.getOptions().dependenciesOf(this.resourcePath)) this.addDependency(file);
  return source;
}
