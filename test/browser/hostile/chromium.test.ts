import { describeHostile } from '../support/describeHostile.ts';
import { chromium } from '../support/engines.ts';

describeHostile(chromium);
