import { Walk } from './Walk.ts';

/** A walk that can also go straight to an element. */
export class JumpingWalk extends Walk {
  /** Stand at this index, which must be inside the array. */
  goTo(index: readonly number[]): void {
    this.position = this.x.positionOf(index);
    this.count = 0;
    let passed = 1;
    for (const { axis, length, direction } of this.axes) {
      const i = index[axis] ?? 0;
      this.index[axis] = i;
      this.count += passed * (direction === 1 ? i : length - 1 - i);
      passed *= length;
    }
  }

  /** Stand at the element before which `count` others come; `count` = size is past the end. */
  goToCount(count: number): void {
    if (count < this.x.size) this.goTo(this.indexAt(count));
    else this.count = count;
  }

  /** The index of the element before which `count` others come. */
  indexAt(count: number): number[] {
    const index = [...this.index];
    let rest = count;
    for (const { axis, length, direction } of this.axes) {
      const turned = rest % length;
      index[axis] = direction === 1 ? turned : length - 1 - turned;
      rest = (rest - turned) / length;
    }
    return index;
  }
}
