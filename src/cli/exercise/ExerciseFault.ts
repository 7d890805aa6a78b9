import type { Finding } from '../../exercise/proof/Finding.ts';

/** A file that is no exercise yet: what is wrong with it is said as a finding. */
export class ExerciseFault extends Error {
  readonly finding: Finding;

  constructor(finding: Omit<Finding, 'code'>) {
    super(finding.what);
    this.finding = { code: 'E00', ...finding };
  }
}
