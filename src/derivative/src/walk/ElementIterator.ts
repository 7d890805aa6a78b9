import { NDArray } from '../array/NDArray.ts';
import { elementsToStore } from './elementsToStore.ts';
import { IteratorPlace } from './IteratorPlace.ts';
import type { Flag } from './nditerOptions.ts';
import { told } from './observe.ts';
import type { Order } from './walkOrder.ts';

/** A walk over an array, made by `nditer`; it gives numbers, or with `external_loop` 1-d arrays. */
export class ElementIterator<Value extends number | NDArray = number> extends IteratorPlace {
  private readonly flags: readonly Flag[];
  private readonly order: Order;
  private readonly writeable: boolean;

  constructor(x: NDArray, flags: readonly Flag[], order: Order, writeable: boolean) {
    super(x, flags, order);
    this.flags = flags;
    this.order = order;
    this.writeable = writeable;
  }

  /** On to the next element; `false` when there is none. */
  iternext(): boolean {
    if (this.finished) return false;
    for (let i = 0; i < this.chunk; i++) this.walk.step();
    if (told) this.tellPlace();
    return !this.finished;
  }

  /** Back to the first element. */
  reset(): void {
    this.walk.goToCount(0);
    this.given = false;
    told?.start(this.x, this.order, this);
    this.tellPlace();
  }

  /** The element the walk stands at, as the array holds it now; with `external_loop` a view of all of them. */
  get value(): Value {
    this.refuseWhenFinished();
    return (this.inChunks ? this.chunkHere() : Number(this.x.data[this.walk.position])) as Value;
  }

  /**
   * Change the element the walk stands at; with `external_loop` all of them, to one number or to the elements of an
   * array of as many.
   *
   * @throws TypeError when the walk only reads
   * @throws RangeError when the array has another size, or an integer dtype cannot hold the value
   */
  set value(value: number | bigint | NDArray) {
    this.refuseWhenFinished();
    if (!this.writeable) throw new TypeError('Iterator operand 0 is not writeable');
    const elementAt =
      value instanceof NDArray ? elementsToStore(value, this.inChunks ? [this.chunk] : []) : () => value;
    for (let i = 0; i < this.chunk; i++) {
      const element = elementAt(i);
      this.x.set(this.walk.indexAt(this.walk.count + i), element);
    }
  }

  /** A walk of its own over the same array, standing at the same element. */
  copy(): ElementIterator<Value> {
    const copy = new ElementIterator<Value>(this.x, this.flags, this.order, this.writeable);
    copy.walk.goToCount(this.walk.count);
    copy.given = this.given;
    return copy;
  }

  /** The values from where the walk stands to its end. */
  *[Symbol.iterator](): Generator<Value> {
    while (!this.finished && (!this.given || this.iternext())) {
      this.given = true;
      yield this.value;
    }
  }

  private chunkHere(): NDArray {
    const strides = [this.stretches()[0]?.steps[0] ?? 0];
    const layout = { strides, offset: this.walk.position, writeable: this.writeable };
    return new NDArray(this.x.data, [this.chunk], layout);
  }
}
