import { describeHostile } from '../support/describeHostile.ts';
import { webkit } from '../support/engines.ts';

describeHostile(webkit);
