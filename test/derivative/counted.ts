/** A function that knows how often it was called. */
export function counted<X, Y>(f: (x: X) => Y): ((x: X) => Y) & { readonly calls: () => number } {
  let calls = 0;
  const counting = (x: X): Y => {
    calls++;
    return f(x);
  };
  return Object.assign(counting, { calls: () => calls });
}
