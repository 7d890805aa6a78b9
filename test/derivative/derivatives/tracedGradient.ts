import { NDArray, numericalDerivative, repr, str } from 'derivative';

/** The gradient, with the lines that the notebook's function prints; `between` stands where it prints `=`s. */
export function tracedGradient(
  f: (x: NDArray) => number | NDArray,
  x: NDArray,
  between: readonly string[] = [],
): { readonly lines: string[]; readonly result: string } {
  const lines = [
    `initial x = ${str(x)}`,
    `initial grad = ${str(new NDArray(new Float64Array(x.size), x.shape))}`,
  ];
  lines.push(...between);
  const result = numericalDerivative(f, x, {
    onStep: ({ idx, value, grad }) => {
      lines.push(
        `idx = ${str(idx)} , x[idx] = ${str(value)}`,
        `grad[idx] = ${str(grad.get(idx))}`,
        `grad = ${str(grad)}`,
        ...between,
      );
    },
  });
  return { lines, result: repr(result) };
}
