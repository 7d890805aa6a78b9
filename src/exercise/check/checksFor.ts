import type { Checks } from './Checks.ts';
import type { CheckLog } from './CheckLog.ts';
import { CheckFailed } from './CheckFailed.ts';
import { checkCalls } from './checkCalls.ts';
import { checkClose } from './checkClose.ts';
import { checkOrder } from './checkOrder.ts';
import { checkShape } from './checkShape.ts';
import { checkUnchanged } from './checkUnchanged.ts';

/** The kit `t` for one run of a check, which tells its log what happens. */
export function checksFor(log: CheckLog): Checks {
  return {
    close: (actual, expected, { bound }) => checkClose(actual, expected, bound, log),
    order: (error, options) => checkOrder(error, options, log),
    calls: checkCalls,
    unchanged: (argument, run, options = {}) => checkUnchanged(argument, run, options),
    shape: checkShape,
    holds(condition, sentence) {
      if (!condition) throw new CheckFailed('author', { text: sentence });
    },
  };
}
