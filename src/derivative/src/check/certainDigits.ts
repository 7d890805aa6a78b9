import { log10 } from '../functions/log10.ts';
import { str } from '../text/str.ts';

/** A number with as many digits as its error leaves it: 5.99999999998 with an error of 1e-9 is `6.0`. */
export function certainDigits(value: number, error: number): string {
  if (!Number.isFinite(value)) return str(value);
  if (Math.abs(value) <= error) return '0.0';
  const digits = Math.floor(log10(Math.abs(value) / error));
  return str(Number(value.toPrecision(Math.min(Math.max(digits, 1), 12))));
}
