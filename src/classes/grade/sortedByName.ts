/** Learners as a list of names is read in a language; those with the same name by their files. */
export function sortedByName<T extends { readonly name: string; readonly file: string }>(
  learners: readonly T[],
  language: string,
): readonly T[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...learners].sort((a, b) => compare(a.name, b.name) || compare(a.file, b.file));
}
