import { describeHostile } from '../support/describeHostile.ts';
import { firefox } from '../support/engines.ts';

describeHostile(firefox);
