import { flatIndex, flatIndexInFOrder, indexAtFlat } from '../array/flatIndex.ts';
import type { NDArray } from '../array/NDArray.ts';
import type { Stretch } from './coalesce.ts';
import { coalesce } from './coalesce.ts';
import { JumpingWalk } from './JumpingWalk.ts';
import { checkIndex, checkIterIndex, checkMultiIndex } from './jumpTarget.ts';
import type { Flag } from './nditerOptions.ts';
import { told } from './observe.ts';
import type { Order } from './walkOrder.ts';
import { walkOrder } from './walkOrder.ts';

/** Where a walk made by `nditer` stands, counted in each of its ways, and how to send it elsewhere by them. */
export class IteratorPlace {
  /** The number of elements in the whole walk. */
  readonly iterSize: number;
  readonly hasMultiIndex: boolean;
  /** Whether a flat index is tracked, by `c_index` or `f_index`. */
  readonly hasIndex: boolean;

  protected readonly x: NDArray;
  protected readonly walk: JumpingWalk;
  protected readonly inChunks: boolean;
  /** How many elements are given at once: 1, or with `external_loop` the longest stretch of even steps. */
  protected readonly chunk: number;
  /** Whether `for … of` has already given the element the walk stands at. */
  protected given = false;
  private readonly indexOrder: 'C' | 'F';

  constructor(x: NDArray, flags: readonly Flag[], order: Order) {
    this.x = x;
    this.indexOrder = flags.includes('f_index') ? 'F' : 'C';
    this.walk = new JumpingWalk(x, walkOrder(x, order));
    this.iterSize = x.size;
    this.hasMultiIndex = flags.includes('multi_index');
    this.hasIndex = flags.includes('c_index') || flags.includes('f_index');
    this.inChunks = flags.includes('external_loop');
    this.chunk = this.inChunks ? (this.stretches()[0]?.length ?? 1) : 1;
  }

  /** Whether the walk has passed its last element. */
  get finished(): boolean {
    return this.walk.count >= this.iterSize;
  }

  /**
   * The index of the element the walk stands at, as a frozen array. Setting it jumps there.
   * @throws RangeError without `multi_index`, past the end, or when set to what is no index of the array
   */
  get multiIndex(): readonly number[] {
    return Object.freeze([...this.here]);
  }

  set multiIndex(index: readonly number[]) {
    this.requireMultiIndex();
    checkMultiIndex(index, this.x.shape);
    this.jump(index);
  }

  /** As `multiIndex`, but one array that changes with the walk, so that a step allocates nothing. Not NumPy's. */
  get here(): readonly number[] {
    this.refuseWhenFinished();
    this.requireMultiIndex();
    return this.walk.index;
  }

  /** Where in `x.data` the element lies. Not NumPy's. */
  get position(): number {
    return this.walk.position;
  }

  /**
   * The place of the element, counted in C order (`c_index`) or F order (`f_index`). Setting it jumps there.
   * @throws RangeError without one of these flags, past the end, or when set to what is no place
   */
  get index(): number {
    this.refuseWhenFinished();
    this.requireIndex();
    const place = this.indexOrder === 'F' ? flatIndexInFOrder : flatIndex;
    return place(this.walk.index, this.x.shape);
  }

  set index(index: number) {
    this.requireIndex();
    checkIndex(index, this.iterSize);
    this.jump(indexAtFlat(index, this.x.shape, this.indexOrder));
  }

  /**
   * How many elements came before. Setting it jumps there.
   * @throws RangeError past the end, when set to what is no place in the walk, or when set with `external_loop`
   */
  get iterIndex(): number {
    this.refuseWhenFinished();
    return this.walk.count;
  }

  set iterIndex(count: number) {
    if (this.inChunks) {
      throw new RangeError('Cannot call GotoIterIndex on an iterator which has the flag EXTERNAL_LOOP');
    }
    checkIterIndex(count, this.iterSize);
    this.jump(this.walk.indexAt(count));
  }

  /** That of the array; without `multi_index` the lengths of the stretches of memory, the fastest first. */
  get shape(): readonly number[] {
    this.refuseWhenFinished();
    return this.hasMultiIndex ? this.x.shape : Object.freeze(this.stretches().map(({ length }) => length));
  }

  get ndim(): number {
    return this.hasMultiIndex ? this.x.ndim : this.stretches().length;
  }

  protected stretches(): Stretch[] {
    return coalesce(this.walk.axes, this.x.shape, this.hasIndex ? this.indexOrder : undefined);
  }

  protected refuseWhenFinished(): void {
    if (this.finished) throw new RangeError('Iterator is past the end');
  }

  private requireMultiIndex(): void {
    if (!this.hasMultiIndex) throw new RangeError('Iterator is not tracking a multi-index');
  }

  private requireIndex(): void {
    if (!this.hasIndex) throw new RangeError('Iterator does not have an index');
  }

  protected tellPlace(): void {
    if (this.finished) told?.end(this.x, this);
    else if (!this.inChunks) this.tellVisitOf(this.walk.index);
    else for (let i = 0; i < this.chunk; i++) this.tellVisitOf(this.walk.indexAt(this.walk.count + i));
  }

  private tellVisitOf(index: readonly number[]): void {
    told?.visit(this.x, index, this.x.positionOf(index), this);
  }

  private jump(index: readonly number[]): void {
    this.walk.goTo(index);
    this.given = false;
    if (told) this.tellPlace();
  }
}
