const mostCharacters = 9;

/**
 * A printed number cut to what fits a cell: `7.999999…`, `1.23…e-10`. Digits are left out, never rounded, so
 * that what is shown is true; a long whole part becomes an exponent, for its length is what matters.
 */
export function shortNumber(text: string): string {
  if (text.length <= mostCharacters) return text;
  const wholeDigits = text.replace('-', '').search(/[.e]|$/);
  const [mantissa = '', exponent] = (
    wholeDigits > mostCharacters - 2 ? Number(text).toExponential() : text
  ).split('e');
  const suffix = exponent === undefined ? '…' : `…e${exponent}`;
  return mantissa.slice(0, mostCharacters - suffix.length).replace(/\.$/, '') + suffix;
}
