import { translate } from '@docusaurus/Translate';
import type { Standing } from './standing.ts';

export interface StandingTextProps {
  readonly standing: Standing;
  readonly tries: number;
}

/** Where the reader stands, in words. */
export default function StandingText({ standing, tries }: StandingTextProps): string {
  switch (standing) {
    case 'new':
      return translate({ id: 'exercise.standing.new', message: 'Not tried yet' });
    case 'tried':
      return translate(
        { id: 'exercise.standing.tried', message: 'Not passed yet, tries: {tries}' },
        { tries },
      );
    case 'done':
      return translate({ id: 'exercise.standing.done', message: 'Done' });
    case 'outdated':
      return translate({ id: 'exercise.standing.outdated', message: 'Done, but the checks have changed' });
  }
}
