import type { ChangesX } from './suspicions/changesX.ts';
import type { ConstantFactor } from './suspicions/constantFactor.ts';
import type { Differs } from './suspicions/differs.ts';
import type { DomainEdge } from './suspicions/domainEdge.ts';
import type { IntegerStep } from './suspicions/integerStep.ts';
import type { Jump } from './suspicions/jump.ts';
import type { KeepsX } from './suspicions/keepsX.ts';
import type { Kink } from './suspicions/kink.ts';
import type { Noise } from './suspicions/noise.ts';
import type { NotFinite } from './suspicions/notFinite.ts';
import type { NotOneNumber } from './suspicions/notOneNumber.ts';
import type { NotRestored } from './suspicions/notRestored.ts';
import type { OneSided } from './suspicions/oneSided.ts';
import type { Pole } from './suspicions/pole.ts';
import type { ResultShape } from './suspicions/resultShape.ts';
import type { RoutineThrows } from './suspicions/routineThrows.ts';
import type { StepLost } from './suspicions/stepLost.ts';
import type { Throws } from './suspicions/throws.ts';
import type { Vertical } from './suspicions/vertical.ts';

/** What `diagnose` can find; `type` says which, and so what the evidence is. */
export type Finding =
  | Throws
  | NotOneNumber
  | NotFinite
  | Noise
  | ChangesX
  | KeepsX
  | RoutineThrows
  | NotRestored
  | ResultShape
  | IntegerStep
  | StepLost
  | DomainEdge
  | Pole
  | Jump
  | Vertical
  | Kink
  | ConstantFactor
  | OneSided
  | Differs;
