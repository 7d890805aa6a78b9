// array
export type { ArrayLike } from './array/array.ts';
export { array } from './array/array.ts';
export type { ArrayData, DType } from './array/dtype.ts';
export type { Item } from './array/NDArray.ts';
export { NDArray } from './array/NDArray.ts';
export type { SlicePart } from './array/slice.ts';
export type { Nested } from './array/toNested.ts';
export type { Layout } from './array/view.ts';
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
export { print } from './text/print.ts';
export type { FloatMode, PrintOptions } from './text/printOptions.ts';
export { repr } from './text/repr.ts';
export { str } from './text/str.ts';

// functions
export { abs } from './functions/abs.ts';
export { acos } from './functions/acos.ts';
export { add } from './functions/add.ts';
export { asin } from './functions/asin.ts';
export { atan } from './functions/atan.ts';
export { cbrt } from './functions/cbrt.ts';
export { cos } from './functions/cos.ts';
export { cosh } from './functions/cosh.ts';
export { divide } from './functions/divide.ts';
export { exp } from './functions/exp.ts';
export { expm1 } from './functions/expm1.ts';
export { floor } from './functions/floor.ts';
export { hypot } from './functions/hypot.ts';
export { log } from './functions/log.ts';
export { log10 } from './functions/log10.ts';
export { log1p } from './functions/log1p.ts';
export { log2 } from './functions/log2.ts';
export { maximum } from './functions/maximum.ts';
export { multiply } from './functions/multiply.ts';
export { negative } from './functions/negative.ts';
export { power } from './functions/power.ts';
export { sin } from './functions/sin.ts';
export { sinh } from './functions/sinh.ts';
export { sqrt } from './functions/sqrt.ts';
export { subtract } from './functions/subtract.ts';
export { sum } from './functions/sum.ts';
export { tan } from './functions/tan.ts';
export { tanh } from './functions/tanh.ts';
export type { NumberLike, Operand, Ufunc } from './functions/ufunc.ts';

// derivatives
export type { DerivativeStep, NumericalDerivativeOptions } from './derivatives/DerivativeStep.ts';
export { numericalDerivative } from './derivatives/numericalDerivative.ts';
export { backwardDifference } from './derivatives/differences/backwardDifference.ts';
export type { Bounds } from './derivatives/differences/bounds.ts';
export { centralDifference } from './derivatives/differences/centralDifference.ts';
export type { Difference, DifferencesOptions } from './derivatives/differences/differences.ts';
export { differences } from './derivatives/differences/differences.ts';
export { forwardDifference } from './derivatives/differences/forwardDifference.ts';
export type { PlacedStencil } from './derivatives/differences/placeStencil.ts';
export type { Scheme } from './derivatives/differences/schemeNodes.ts';
export { secondDerivative } from './derivatives/differences/secondDerivative.ts';
export type { StepOptions } from './derivatives/differences/stepSize.ts';
export type { Extrapolation, ExtrapolationRow, RichardsonOptions } from './derivatives/richardson.ts';
export { richardson } from './derivatives/richardson.ts';
export { directionalDerivative } from './derivatives/severalVariables/directionalDerivative.ts';
export { hessian } from './derivatives/severalVariables/hessian.ts';
export type { JacobianOptions } from './derivatives/severalVariables/jacobian.ts';
export { jacobian } from './derivatives/severalVariables/jacobian.ts';
export { mixedDerivative } from './derivatives/severalVariables/mixedDerivative.ts';
export type { HessianOptions } from './derivatives/severalVariables/secondPartials.ts';
export type { Rational } from './derivatives/stencil/rational.ts';
export type { Stencil } from './derivatives/stencil/stencilWeights.ts';
export { stencilWeights } from './derivatives/stencil/stencilWeights.ts';

// adaptive
export type { DerivativeEstimate, DerivativeOptions, MeasuredDifference } from './adaptive/derivative.ts';
export { derivative } from './adaptive/derivative.ts';
export type { DerivativeStatus } from './adaptive/status.ts';

// dual
export { ComplexNumber } from './dual/ComplexNumber.ts';
export { complexStep } from './dual/complexStep.ts';
export { dual } from './dual/dual.ts';
export { DualNumber } from './dual/DualNumber.ts';
export { exactDerivative } from './dual/exactDerivative.ts';

// check
export type { CheckGradientOptions } from './check/checkGradient.ts';
export { checkGradient } from './check/checkGradient.ts';
export type { DirectionCheck, EntryCheck, GradientCheck, LineCheck } from './check/GradientCheck.ts';
export type { Judgement, Reason, Verdict } from './check/judge.ts';
export type { TaylorRow } from './check/taylorTable.ts';

// diagnose
export type { DiagnoseOptions } from './diagnose/diagnose.ts';
export { diagnose } from './diagnose/diagnose.ts';
export type { Finding } from './diagnose/Finding.ts';
export type { FindingOf, Place } from './diagnose/FindingOf.ts';
