import { inspect } from './inspect.ts';

/**
 * The text of one console call, by the console standard: a string stands as it is, any other value is
 * inspected, and a first string with `%s %d %i %f %o %O %c` takes the values after it.
 */
export function formatLog(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(text).join(' ');
  let used = 0;
  const head = first.replace(/%[sdifoOc%]/g, (directive) => {
    if (directive === '%%') return '%';
    if (used === rest.length) return directive;
    return formatDirective(directive, rest[used++]);
  });
  return [head, ...rest.slice(used).map(text)].join(' ');
}

function formatDirective(directive: string, value: unknown): string {
  switch (directive) {
    case '%d':
    case '%f':
      return inspect(Number(value));
    case '%i':
      return inspect(Math.trunc(Number(value)));
    case '%c':
      return '';
    default:
      return directive === '%s' ? text(value) : inspect(value);
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}
