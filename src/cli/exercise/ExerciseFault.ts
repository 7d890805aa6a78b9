import type { Finding } from '../../exercise/proof/Finding.ts';
import { findingText } from './findingText.ts';

/** A file that is no exercise yet: what is wrong with it is said as a finding. */
export class ExerciseFault extends Error {
  readonly finding: Finding;

  constructor(finding: Omit<Finding, 'code'>) {
    const whole: Finding = { code: 'E00', ...finding };
    super(findingText(whole));
    this.finding = whole;
  }
}
