import type { NDArray } from '../array/NDArray.ts';
import { memoryOrder } from './memoryOrder.ts';
import { told } from './observe.ts';
import { Walk } from './Walk.ts';

/**
 * The walk of `nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] })`, for `numericalDerivative`.
 *
 * It visits the same elements, tells observers the same and refuses the same arrays in the same words, but
 * leaves out jumps, chunks and the other flags: 1.8 kB compressed.
 */
export class ElementWalk extends Walk {
  constructor(x: NDArray) {
    if (x.size === 0) throw new RangeError('Iteration of zero-sized operands is not enabled');
    if (!x.writeable) throw new TypeError('operand array with iterator write flag set is read-only');
    super(x, memoryOrder(x));
    if (!told) return;
    told.start(x, 'K', this);
    this.tellPlace();
  }

  /** Whether the walk has passed its last element. */
  get finished(): boolean {
    return this.count >= this.x.size;
  }

  /** On to the next element. */
  iternext(): void {
    this.step();
    if (told) this.tellPlace();
  }

  private tellPlace(): void {
    if (this.finished) told?.end(this.x, this);
    else told?.visit(this.x, this.index, this.position, this);
  }
}
