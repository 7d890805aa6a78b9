const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const narrowSpace = '\u202f';

/** A figure of a sheet with two digits: `16 000`, `0.0067`, `6e+12`. In a German page a comma would begin the decimals. */
export function figureText(value: number): string {
  const isOfUsualSize = value === 0 || (value >= 1e-4 && value < 1e6);
  return isOfUsualSize
    ? twoDigits.format(value).replaceAll(',', narrowSpace)
    : Number(value.toPrecision(2)).toExponential();
}

/** A part of a bound: `50 %`. */
export function percentText(part: number): string {
  return `${Math.round(100 * part)} %`;
}
