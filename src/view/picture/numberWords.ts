import { str } from 'derivative';

/** All digits, as Python prints them. */
export function fullNumber(value: number): string {
  return str(value);
}

/** Two digits and a power of ten, for a size: `1.3e-11`. */
export function roughly(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  return size >= 0.01 && size < 1_000
    ? String(Number(value.toPrecision(2)))
    : value.toExponential(1).replace('.0e', 'e');
}

/** As it is written in code: `1e-4`, not `0.0001`. */
export function stepLiteral(value: number): string {
  const text = value.toExponential().replace('e+0', '');
  return value >= 0.01 && value <= 100 ? String(value) : text;
}

/** A number that stands in a sentence and need not be exact: six digits of it. */
export function sixDigits(value: number): string {
  return str(Number(value.toPrecision(6)));
}

/** A number along an axis. */
export function tickText(value: number): string {
  return String(Number(value.toPrecision(6)))
    .replace('-', '−')
    .replace('e−', 'e-');
}
