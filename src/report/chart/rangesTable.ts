import { translate } from '@docusaurus/Translate';
import type { DataTableProps } from '../../view/picture/DataTable.tsx';
import { roughly } from '../../view/picture/numberWords.ts';
import { digits } from '../figureText.ts';
import type { RangesChart } from '../report.ts';

/** A row for each range, with its three numbers. */
export function rangesTable({ title, unit, of, ranges }: RangesChart): DataTableProps {
  return {
    caption: unit === '' ? title : `${title}, ${unit}`,
    columns: [translate({ id: 'report.what', message: 'what' }), ...of],
    rows: ranges.map(({ name, at }) => [name, ...at.map(cell)]),
  };
}

/** Two digits of what is very small, as errors are. */
function cell(end: number | null): string {
  if (end === null) return '∞';
  return end < 0.01 ? roughly(end) : digits(end);
}
