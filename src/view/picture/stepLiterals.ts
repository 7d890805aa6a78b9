/** What the slider goes through: 1e-16, 2e-16, 5e-16, … 5e-1, 1, as they are written in the code. */
export const stepLiterals: readonly string[] = [
  ...Array.from({ length: 16 }, (_, i) => 16 - i).flatMap((k) => [1, 2, 5].map((digit) => `${digit}e-${k}`)),
  '1',
];

/** The position whose step is nearest to a number, on the scale of powers of ten. */
export function nearestStep(value: number): number {
  const distances = stepLiterals.map((literal) => Math.abs(Math.log10(Number(literal) / value)));
  return distances.indexOf(Math.min(...distances));
}
