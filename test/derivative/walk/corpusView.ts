import type { SlicePart } from 'derivative';
import { array, NDArray } from 'derivative';
import type { ViewOperation, WalkCase } from './walkCorpus.ts';

/** The array that a case of the corpus walks: 0, 1, 2 … in a layout, seen through its operations. */
export function corpusView({ base, ops }: Pick<WalkCase, 'base' | 'ops'>): NDArray {
  return ops.reduce(apply, counting(base.shape, base.layout));
}

/** 0, 1, 2 … in C order of the indices, in memory of either layout. */
export function counting(shape: readonly number[], layout: 'C' | 'F' = 'C'): NDArray {
  const size = shape.reduce((product, length) => product * length, 1);
  const inCOrder = array(Array.from({ length: size }, (_, i) => i)).reshape(shape);
  return layout === 'C' ? inCOrder : inCOrder.T.copy().T;
}

function apply(x: NDArray, operation: ViewOperation): NDArray {
  switch (operation.op) {
    case 'transpose':
      return x.transpose(operation.axes);
    case 'swapaxes': {
      const [one, other] = operation.axes;
      return x.transpose(x.shape.map((_, axis) => (axis === one ? other : axis === other ? one : axis)));
    }
    case 'slice':
      return x.slice(...operation.slices);
    case 'index':
      return indexed(x, operation.items);
    case 'broadcast_to':
      return broadcast(x, operation.shape);
  }
}

function indexed(x: NDArray, items: readonly (number | ':' | 'newaxis')[]): NDArray {
  const parts = items.filter((item) => item !== 'newaxis');
  const taken = x.slice(...parts.map((item): SlicePart => (item === ':' ? [] : item)));
  return items
    .filter((item) => typeof item !== 'number')
    .reduce((view, item, axis) => (item === 'newaxis' ? withNewAxis(view, axis) : view), taken);
}

// The package has neither of these two; NumPy gives such axes the stride 0.

function withNewAxis({ data, shape, strides, offset }: NDArray, axis: number): NDArray {
  const inserted = (list: readonly number[], value: number): number[] => [
    ...list.slice(0, axis),
    value,
    ...list.slice(axis),
  ];
  return new NDArray(data, inserted(shape, 1), { strides: inserted(strides, 0), offset });
}

export function broadcast({ data, shape, strides, offset }: NDArray, to: readonly number[]): NDArray {
  const missing = to.length - shape.length;
  const stretched = to.map((length, axis) =>
    axis < missing || shape[axis - missing] !== length ? 0 : (strides[axis - missing] ?? 0),
  );
  return new NDArray(data, to, { strides: stretched, offset, writeable: false });
}
