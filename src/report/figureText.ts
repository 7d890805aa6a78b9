import type { MeasuredRow } from './report.ts';

type Spread = MeasuredRow['figure'];

/** Three digits, or all of a larger whole part. */
export function digits(figure: number): string {
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : String(Number(figure.toPrecision(3)));
}

/** `12.3 µs` */
export function figureText(row: Pick<MeasuredRow, 'figure' | 'unit'> & Limited): string {
  const { figure, unit, limit, least } = row;
  return `${digitsBeside(figure.median, isOfRatio(row) ? undefined : (least ?? limit))} ${unit}`.trimEnd();
}

/** Between what the middle half lies; nothing where something was measured once. */
export function middleHalf({ low, high }: Spread): string {
  return low === high ? '' : `${digits(low)}–${digits(high)}`;
}

/** `1.3 × bare` */
export function ratioText(row: Limited): string {
  const { ratio, limit } = row;
  if (ratio === undefined) return '';
  return `${digitsBeside(ratio.median, isOfRatio(row) ? limit : undefined)} × ${ratio.to}`;
}

/** `≤ 20 ms`, `≤ 1.05 ×` or `≥ 97` */
export function limitText(row: Limited & Pick<MeasuredRow, 'unit'>): string {
  const { unit, limit, least } = row;
  if (least !== undefined) return `≥ ${digits(least)} ${unit}`.trimEnd();
  if (limit === undefined) return '';
  return `≤ ${digits(limit)} ${isOfRatio(row) ? '×' : unit}`.trimEnd();
}

/** What a row says of its limit, and what that may be one of. */
type Limited = Pick<MeasuredRow, 'ratio' | 'limit' | 'limitOf' | 'least'>;

function isOfRatio({ ratio, limit, limitOf }: Limited): boolean {
  return ratio !== undefined && limit !== undefined && limitOf !== 'figure';
}

/** Three digits, or as many more as it takes to tell a figure from its limit. */
function digitsBeside(figure: number, limit: number | undefined): string {
  const text = digits(figure);
  if (limit === undefined || figure === limit || text !== digits(limit)) return text;
  const apart = [4, 5, 6].map((count) => figure.toPrecision(count)).find((more) => Number(more) !== limit);
  return apart === undefined ? text : String(Number(apart));
}
