import { describeHostile } from '../support/describeHostile.ts';
import { isolatingChromium } from '../support/engines.ts';

describeHostile(isolatingChromium);
