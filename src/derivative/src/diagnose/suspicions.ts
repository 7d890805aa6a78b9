import type { Finding } from './Finding.ts';
import type { Subject } from './Subject.ts';
import { changesX } from './suspicions/changesX.ts';
import { constantFactor } from './suspicions/constantFactor.ts';
import { differs } from './suspicions/differs.ts';
import { domainEdge } from './suspicions/domainEdge.ts';
import { integerStep } from './suspicions/integerStep.ts';
import { jump } from './suspicions/jump.ts';
import { keepsX } from './suspicions/keepsX.ts';
import { kink } from './suspicions/kink.ts';
import { noise } from './suspicions/noise.ts';
import { notFinite } from './suspicions/notFinite.ts';
import { notOneNumber } from './suspicions/notOneNumber.ts';
import { notRestored } from './suspicions/notRestored.ts';
import { oneSided } from './suspicions/oneSided.ts';
import { pole } from './suspicions/pole.ts';
import { resultShape } from './suspicions/resultShape.ts';
import { routineThrows } from './suspicions/routineThrows.ts';
import { stepLost } from './suspicions/stepLost.ts';
import { throws } from './suspicions/throws.ts';
import { vertical } from './suspicions/vertical.ts';

/** Something that may be wrong: looks at the subject and says what it found, with its evidence. */
export interface Suspicion {
  readonly suspect: (subject: Subject) => Finding | undefined;
  /** When it makes sense: always, when f(x) is the same finite number each time, or when nothing else is found. */
  readonly when: 'always' | 'f(x) is steady' | 'all else is well';
}

/** All that may be wrong, the worst first. Each is a file of its own. */
export const suspicions: readonly Suspicion[] = [
  // f(x) has no difference quotient
  { suspect: throws, when: 'always' },
  { suspect: notOneNumber, when: 'always' },
  { suspect: notFinite, when: 'always' },
  { suspect: noise, when: 'always' },
  // x is not what it seems
  { suspect: changesX, when: 'always' },
  { suspect: keepsX, when: 'f(x) is steady' },
  // the routine breaks
  { suspect: routineThrows, when: 'f(x) is steady' },
  { suspect: notRestored, when: 'f(x) is steady' },
  { suspect: resultShape, when: 'f(x) is steady' },
  // the step goes wrong
  { suspect: integerStep, when: 'always' },
  { suspect: stepLost, when: 'always' },
  { suspect: domainEdge, when: 'f(x) is steady' },
  // f has no derivative
  { suspect: pole, when: 'f(x) is steady' },
  { suspect: jump, when: 'f(x) is steady' },
  { suspect: vertical, when: 'f(x) is steady' },
  { suspect: kink, when: 'f(x) is steady' },
  // the formula goes wrong
  { suspect: constantFactor, when: 'f(x) is steady' },
  { suspect: oneSided, when: 'f(x) is steady' },
  { suspect: differs, when: 'all else is well' },
];
