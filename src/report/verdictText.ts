import { translate } from '@docusaurus/Translate';

/** Whether a limit is kept, in words. */
export function verdictText(verdict: 'met' | 'missed' | 'unmeasured'): string {
  switch (verdict) {
    case 'met':
      return translate({ id: 'report.met', message: 'met' });
    case 'missed':
      return translate({ id: 'report.missed', message: 'not met' });
    case 'unmeasured':
      return translate({ id: 'report.notMeasured', message: 'not measured' });
  }
}
