// array
export type { ArrayLike } from './array/array.ts';
export { array } from './array/array.ts';
export type { ArrayData, DType } from './array/dtype.ts';
export type { Item, Layout } from './array/NDArray.ts';
export { NDArray } from './array/NDArray.ts';
export type { SlicePart } from './array/slice.ts';
export type { Nested } from './array/toNested.ts';
export { zeros } from './array/zeros.ts';
export { zerosLike } from './array/zerosLike.ts';

// walk
export type { WalkListener } from './walk/observe.ts';
export { ElementIterator } from './walk/ElementIterator.ts';
export { nditer } from './walk/nditer.ts';
export type { Flag, NditerOptions, OpFlag } from './walk/nditerOptions.ts';
export { observe } from './walk/observe.ts';
export type { Order } from './walk/walkOrder.ts';

// text

// functions

// derivatives
export type { DerivativeStep, NumericalDerivativeOptions } from './derivatives/numericalDerivative.ts';
export { numericalDerivative } from './derivatives/numericalDerivative.ts';
