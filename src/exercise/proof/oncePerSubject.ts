/** A function of a subject that is computed once for each: a rule asks for what the sheet shows too. */
export function oncePerSubject<S extends object, T>(find: (subject: S) => T): (subject: S) => T {
  const found = new WeakMap<S, { readonly value: T }>();
  return (subject) => {
    const known = found.get(subject) ?? { value: find(subject) };
    found.set(subject, known);
    return known.value;
  };
}
