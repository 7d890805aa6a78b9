/** The numbers in a text that have at least six significant digits: nobody writes those from memory. */
export function longNumbers(text: string): readonly string[] {
  return (text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? []).filter((number) => significant(number) >= 6);
}

/** Digits before the exponent, from the first that is not 0. */
function significant(number: string): number {
  const [mantissa = ''] = number.split('e');
  return mantissa.replace('.', '').replace(/^0+/, '').length;
}
