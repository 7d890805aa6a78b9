import { NDArray, zeros, type DType, type SlicePart } from 'derivative';
import fc from 'fast-check';

/** A look at some memory, which may skip, repeat, turn round or miss elements of it. */
export interface View {
  readonly x: NDArray;
  /** Whether each element lies at a place of its own, so that a write changes it alone. */
  readonly isOwn: boolean;
}

const dtypes: readonly DType[] = ['float64', 'float32', 'int64', 'int32', 'bool'];

/** Arrays of all dtypes with 0 to 3 axes of 0 to 4 elements, transposed, sliced, reversed, indexed, broadcast. */
export function anyView(dtype: fc.Arbitrary<DType> = fc.constantFrom(...dtypes)): fc.Arbitrary<View> {
  return fc
    .tuple(dtype, fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }))
    .chain(([type, shape]) => filled(type, shape))
    .chain((base) => fc.array(change, { maxLength: 4 }).map((changes) => changed(base, changes)));
}

/** An array in C order with elements that are unpleasant for its dtype. */
function filled(dtype: DType, shape: readonly number[]): fc.Arbitrary<NDArray> {
  const { size } = zeros(shape);
  return fc.array(element(dtype), { minLength: size, maxLength: size }).map((elements) => {
    const x = zeros(shape, dtype);
    // Set in memory, where a NaN keeps its bits.
    elements.forEach((value, i) => (x.data[i] = value));
    return x;
  });
}

function element(dtype: DType): fc.Arbitrary<number | bigint> {
  switch (dtype) {
    case 'float64':
      return fc.double();
    case 'float32':
      return fc.float();
    case 'int64':
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case 'int32':
      return fc.integer();
    case 'bool':
      return fc.integer({ min: 0, max: 1 });
  }
}

/** A way to get another view; the numbers are made to fit the array it meets. */
type Change =
  | { readonly type: 'transpose'; readonly keys: readonly number[] }
  | { readonly type: 'slice'; readonly axis: number; readonly start: number; readonly step: number }
  | { readonly type: 'pick'; readonly axis: number; readonly index: number }
  | { readonly type: 'broadcast'; readonly length: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant('transpose' as const),
    keys: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('slice' as const),
    axis: fc.nat(3),
    start: fc.integer({ min: -4, max: 4 }),
    step: fc.constantFrom(-2, -1, 1, 2),
  }),
  fc.record({ type: fc.constant('pick' as const), axis: fc.nat(3), index: fc.nat(3) }),
  fc.record({ type: fc.constant('broadcast' as const), length: fc.integer({ min: 0, max: 3 }) }),
);

function changed(base: NDArray, changes: readonly Change[]): View {
  return changes.reduce(
    (view: View, next): View => {
      const { x } = view;
      if (next.type !== 'broadcast') return { ...view, x: x.ndim === 0 ? x : look(x, next) };
      if (x.ndim === 4) return view;
      // As numpy.broadcast_to: a new axis along which nothing moves, and nothing may be written.
      const layout = { strides: [0, ...x.strides], offset: x.offset, writeable: false };
      return { x: new NDArray(x.data, [next.length, ...x.shape], layout), isOwn: false };
    },
    { x: base, isOwn: true },
  );
}

function look(x: NDArray, next: Exclude<Change, { type: 'broadcast' }>): NDArray {
  if (next.type === 'transpose') {
    const axes = x.shape.map((_, axis) => axis);
    return x.transpose(axes.sort((a, b) => (next.keys[a] ?? 0) - (next.keys[b] ?? 0)));
  }
  const axis = next.axis % x.ndim;
  const length = x.shape[axis] ?? 0;
  if (next.type === 'pick' && length === 0) return x;
  const part: SlicePart = next.type === 'pick' ? next.index % length : [next.start, null, next.step];
  return x.slice(...Array.from({ length: axis }, (): SlicePart => []), part);
}
