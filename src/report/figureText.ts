import type { MeasuredRow } from './report.ts';

type Spread = MeasuredRow['figure'];

/** Three digits, or all of a larger whole part. */
export function digits(figure: number): string {
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : String(Number(figure.toPrecision(3)));
}

/** `12.3 µs` */
export function figureText({ figure, unit }: Pick<MeasuredRow, 'figure' | 'unit'>): string {
  return `${digits(figure.median)} ${unit}`.trimEnd();
}

/** Between what the middle half lies; nothing where something was measured once. */
export function middleHalf({ low, high }: Spread): string {
  return low === high ? '' : `${digits(low)}–${digits(high)}`;
}

/** `1.3 × bare` */
export function ratioText({ ratio }: Pick<MeasuredRow, 'ratio'>): string {
  return ratio === undefined ? '' : `${digits(ratio.median)} × ${ratio.to}`;
}

/** `≤ 20 ms`, `≤ 1.05 ×` or `≥ 97` */
export function limitText(row: Pick<MeasuredRow, 'unit' | 'ratio' | 'limit' | 'limitOf' | 'least'>): string {
  const { unit, ratio, limit, limitOf, least } = row;
  if (least !== undefined) return `≥ ${digits(least)} ${unit}`.trimEnd();
  if (limit === undefined) return '';
  return `≤ ${digits(limit)} ${ratio === undefined || limitOf === 'figure' ? unit : '×'}`.trimEnd();
}
