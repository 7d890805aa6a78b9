import { translate } from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { figureText, limitText, ratioText } from './figureText.ts';
import type { MeasuredRow, Report } from './report.ts';

/** Every limit that is not kept, in any section, and why. */
export default function MissedLimits({ report }: { readonly report: Report }): ReactNode {
  const limited = report.sections.flatMap(({ name, title, rows }) =>
    rows.flatMap((row) => ('met' in row ? [{ name, title, ...row }] : [])),
  );
  const missed = limited.filter(({ met }) => met === false);
  return (
    <>
      <p>
        {translate(
          {
            id: 'report.missed.count',
            message: 'Of {count} rows with a limit, {missed} do not keep it.',
          },
          { count: limited.length, missed: missed.length },
        )}
      </p>
      <ul>
        {missed.map((row) => (
          <li key={`${row.name} ${row.what}`}>
            <Link to={`#${row.name}`}>{row.title}</Link>, {row.what}: {measuredText(row)} {row.why}
          </li>
        ))}
      </ul>
    </>
  );
}

function measuredText(row: MeasuredRow): string {
  const figure = figureText(row);
  return translate(
    { id: 'report.missed.row', message: '{measured}; the limit is {limit}.' },
    { measured: row.ratio === undefined ? figure : `${figure}, ${ratioText(row)}`, limit: limitText(row) },
  );
}
