/**
 * The number that a learner typed, or undefined: `1e-5`, `−0.5`, `2^-17`, `2^(-17)`, `10⁻⁵`, `10**-5`, `1/3`, `5·10^-9` and
 * `2*17*50` are read, nothing else.
 */
export function readNumber(text: string): number | undefined {
  const product = plainText(text)
    .split(/[·×*]/)
    .map(readOperation)
    .reduce((all, factor) => (all === undefined || factor === undefined ? undefined : all * factor));
  return product === undefined ? undefined : finite(product);
}

/** How to write `1,700` without its comma, which stands for thousands or for the decimal point; undefined for other texts. */
export function twoReadings(text: string): { readonly whole: string; readonly fraction: string } | undefined {
  const plain = text.trim();
  if (!/^[+−-]?[1-9]\d{0,2},\d{3}$/.test(plain)) return undefined;
  return { whole: plain.replace(',', ''), fraction: plain.replace(',', '.') };
}

/** With one way to write a minus, a point and a power. */
function plainText(text: string): string {
  return text
    .replaceAll(/[⁺⁻⁰¹²³⁴-⁹]+/g, (raised) => `^${raised.normalize('NFKC')}`)
    .replaceAll('−', '-')
    .replaceAll(/\s+/g, '')
    .replace(',', '.')
    .replaceAll('**', '^')
    .replaceAll(/\^\(([^()]+)\)/g, '^$1');
}

function readOperation(plain: string): number | undefined {
  // As one writes it, −10^−4 is −(10^−4): the sign belongs to the whole.
  const operation = /^([+-]?)([^+-].*?)(\^|\/)(.+)$/.exec(plain);
  if (operation === null) return readPlain(plain);
  const [, sign, left = '', operator, right = ''] = operation;
  const [a, b] = [readPlain(left), readPlain(right)];
  if (a === undefined || b === undefined) return undefined;
  return finite((sign === '-' ? -1 : 1) * (operator === '/' ? a / b : a ** b));
}

function readPlain(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? finite(Number(text)) : undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
