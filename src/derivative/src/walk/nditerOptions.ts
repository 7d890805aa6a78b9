import { isList } from '../arguments/isList.ts';
import type { Order } from './walkOrder.ts';

/** What the iterator keeps track of. */
export type Flag = 'multi_index' | 'c_index' | 'f_index' | 'zerosize_ok' | 'external_loop';

/** What may be done with the elements. */
export type OpFlag = 'readonly' | 'readwrite' | 'writeonly';

/** What `nditer` shall track, what it may do with the elements, and in which order it walks. */
export interface NditerOptions<F extends Flag = Flag> {
  /** Default: nothing is tracked. */
  readonly flags?: readonly F[];
  /** Default `['readonly']`. */
  readonly opFlags?: readonly OpFlag[];
  /** Default `'K'`, as the memory lies. */
  readonly order?: Order;
}

const flagsHere: readonly string[] = ['multi_index', 'c_index', 'f_index', 'zerosize_ok', 'external_loop'];
const opFlagsHere: readonly string[] = ['readonly', 'readwrite', 'writeonly'];
const orders: readonly string[] = ['C', 'F', 'A', 'K'];

// What numpy.nditer has besides. @source numpy-nditer
const flagsOfNumPy: readonly string[] =
  'buffered common_dtype copy_if_overlap delay_bufalloc grow_inner ranged reduce_ok refs_ok'.split(' ');
const opFlagsOfNumPy: readonly string[] = (
  'aligned allocate arraymask contig copy nbo no_broadcast no_subtype ' +
  'overlap_assume_elementwise updateifcopy virtual writemasked'
).split(' ');

/** Refuse what nditer does not know or what does not go together, in NumPy's words. */
export function checkOptions(flags: readonly string[], opFlags: readonly string[], order: string): void {
  if (!isList(flags)) throw new RangeError('Iterator global flags must be a list or tuple of strings');
  if (!isList(opFlags)) {
    throw new RangeError('op_flags must be a tuple or array of per-op flag-tuples');
  }
  for (const flag of flags) {
    if (flagsHere.includes(flag)) continue;
    throw flagsOfNumPy.includes(flag)
      ? leftOut(flag)
      : new RangeError(`Unexpected iterator global flag "${flag}"`);
  }
  for (const flag of opFlags) {
    if (opFlagsHere.includes(flag)) continue;
    throw opFlagsOfNumPy.includes(flag)
      ? leftOut(flag)
      : new RangeError(`Unexpected per-op iterator flag "${flag}"`);
  }
  if (opFlags.length === 0) {
    throw new RangeError(
      'None of the iterator flags READWRITE, READONLY, or WRITEONLY were specified for an operand',
    );
  }
  if (opFlags.some((flag) => flag !== opFlags[0])) {
    throw new RangeError(
      'Only one of the iterator flags READWRITE, READONLY, and WRITEONLY may be specified for an operand',
    );
  }
  if (flags.includes('c_index') && flags.includes('f_index')) {
    throw new RangeError('Iterator flags C_INDEX and F_INDEX cannot both be specified');
  }
  if (flags.includes('external_loop') && flags.some((flag) => flag.endsWith('_index'))) {
    throw new RangeError(
      'Iterator flag EXTERNAL_LOOP cannot be used if an index or multi-index is being tracked',
    );
  }
  if (!orders.includes(order)) {
    throw new RangeError(`order must be one of 'C', 'F', 'A', or 'K' (got '${order}')`);
  }
}

function leftOut(flag: string): RangeError {
  return new RangeError(`numpy.nditer has the flag "${flag}", but this teaching nditer does not`);
}
