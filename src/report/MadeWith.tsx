import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Report } from './report.ts';

/** When, where and of what the figures were made. */
export default function MadeWith({ report }: { readonly report: Report }): ReactNode {
  const { date, commit, isQuick, seconds, cores, processor, programs } = report.made;
  const loads = report.sections.map(({ load }) => load);
  const facts = [
    [translate({ id: 'report.made.date', message: 'Measured on' }), date],
    [translate({ id: 'report.made.commit', message: 'Commit' }), commit],
    [
      translate({ id: 'report.made.command', message: 'Command' }),
      isQuick ? 'npm run bench -- --quick --page' : 'npm run bench -- --page',
    ],
    [
      translate({ id: 'report.made.took', message: 'Took' }),
      translate(
        { id: 'report.made.minutes', message: '{minutes} minutes' },
        { minutes: (seconds / 60).toFixed(1) },
      ),
    ],
    [
      translate({ id: 'report.made.machine', message: 'Machine' }),
      translate({ id: 'report.made.cores', message: '{cores} cores, {processor}' }, { cores, processor }),
    ],
    [
      translate({ id: 'report.made.load', message: 'Load of the machine after a section' }),
      `${Math.min(...loads).toFixed(1)}–${Math.max(...loads).toFixed(1)}`,
    ],
    [translate({ id: 'report.made.programs', message: 'Programs' }), programs.join(', ')],
  ];
  return (
    <ul>
      {facts.map(([name, value]) => (
        <li key={name}>
          {name}: {value}
        </li>
      ))}
    </ul>
  );
}
