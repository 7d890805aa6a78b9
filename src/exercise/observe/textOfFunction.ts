const texts = new WeakMap<object, string>();

/** Gives a function a formula, by which sentences show it. */
export function withText<F extends object>(f: F, text: string): F {
  texts.set(f, text);
  return f;
}

/** The formula of a generated function; undefined for any other. */
export function textOfFunction(f: object): string | undefined {
  return texts.get(f);
}
