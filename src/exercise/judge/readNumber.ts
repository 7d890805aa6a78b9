/**
 * The number that a learner typed, or undefined: `1e-5`, `−0.5`, `2^-17`, `10**-5` and `1/3` are read, nothing else.
 */
export function readNumber(text: string): number | undefined {
  const plain = text.replaceAll('−', '-').replaceAll(/\s+/g, '').replace(',', '.');
  // As one writes it, −10^−4 is −(10^−4): the sign belongs to the whole.
  const operation = /^([+-]?)([^+-].*?)(\*\*|\^|\/)(.+)$/.exec(plain);
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
