import { exp, log10, numericalDerivative, power } from 'derivative';

const width = 720;
const height = 410;
/** Where the axes begin and end: decimal exponents, and places in the picture. */
const across = { from: -14, to: -1, start: 70, end: 700 };
const down = { from: 0, to: -11, start: 40, end: 360 };

const style = `
  .paper { fill: #fff; }
  text { font: 15px system-ui, 'Segoe UI', Roboto, sans-serif; fill: #3b3f46; }
  .axis, .grid { stroke: #d5d8dd; fill: none; }
  .axis { stroke: #8a9099; }
  .part { stroke: #b3261e; fill: none; stroke-width: 1.5; stroke-dasharray: 6 4; }
  .rounding { stroke: #8a5a00; }
  .default { stroke: #8a9099; stroke-dasharray: 2 4; }
  .error { fill: #1a5fb4; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #16181d; }
    text { fill: #d5d8dd; }
    .grid { stroke: #34383f; }
    .part { stroke: #ffb4ab; }
    .rounding { stroke: #f0c36d; }
    .error { fill: #8ab8ff; }
  }`;

/**
 * The picture of the package's README: how far the derivative of 3x·eˣ at x = 2 is off, for each delta, beside
 * the two errors that theory predicts. Every digit comes from the package, so it is the same on every machine.
 */
export function errorPicture(): string {
  const f = (x: number): number => 3 * x * exp(x);
  const exact = 9 * exp(2); // f'(x) = 3(1 + x)·eˣ
  const third = 15 * exp(2); // f'''(x) = 3(3 + x)·eˣ
  const truncation = (delta: number): number => (third * power(delta, 2)) / 6;
  // f and x ± delta are each off by up to 2⁻⁵³ of themselves.
  const rounding = (delta: number): number => (power(2, -52) * (f(2) + 2 * exact)) / delta;

  const dots = Array.from({ length: 131 }, (_, k) => {
    const delta = power(10, -1 - k / 10);
    const error = Math.abs(numericalDerivative(f, 2, { delta }) - exact);
    return `<circle class="error" cx="${x(delta)}" cy="${y(error)}" r="2.5"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="t">
<title id="t">The error of numericalDerivative for 3x·eˣ at x = 2 against delta, both on logarithmic scales: it falls with the square of delta down to about 10⁻⁶, then rounding makes it grow again.</title>
<style>${style}
</style>
<rect class="paper" width="100%" height="100%"/>
${grid().join('\n')}
<path class="part" d="${line(truncation, 1e-1, 1e-6)}"/>
<path class="part rounding" d="${line(rounding, 4e-14, 1e-4)}"/>
<path class="default" d="M${x(1e-4)} ${String(down.start)}V${String(down.end)}"/>
${dots.join('\n')}
<text x="${x(2e-4)}" y="58">default delta</text>
<text x="${x(2e-4)}" y="${y(1e-9)}">truncation, δ²·f‴/6</text>
<text x="${x(1e-11)}" y="${y(3e-2)}">rounding, at most about ε(|f| + |x·f′|)/δ</text>
<text x="${String(across.end)}" y="${String(height - 14)}" text-anchor="end">delta</text>
<text x="8" y="22">error</text>
</svg>
`;
}

function x(delta: number): string {
  return place(delta, across);
}

function y(error: number): string {
  return place(error, down);
}

function place(value: number, { from, to, start, end }: typeof across): string {
  return (start + ((log10(value) - from) / (to - from)) * (end - start)).toFixed(1);
}

/** Straight in logarithmic scales, so that its two ends are enough. */
function line(error: (delta: number) => number, from: number, to: number): string {
  return `M${x(from)} ${y(error(from))}L${x(to)} ${y(error(to))}`;
}

function grid(): string[] {
  const left = String(across.start);
  const bottom = String(down.end);
  const rows = [0, -2, -4, -6, -8, -10].map((exponent) => {
    const at = y(power(10, exponent));
    return `<path class="grid" d="M${left} ${at}H${String(across.end)}"/><text x="60" y="${at}" dy="5" text-anchor="end">10${superscript(exponent)}</text>`;
  });
  const columns = [-2, -4, -6, -8, -10, -12, -14].map((exponent) => {
    const at = x(power(10, exponent));
    return `<path class="grid" d="M${at} ${String(down.start)}V${bottom}"/><text x="${at}" y="${bottom}" dy="20" text-anchor="middle">10${superscript(exponent)}</text>`;
  });
  return [
    ...rows,
    ...columns,
    `<path class="axis" d="M${left} ${String(down.start)}V${bottom}H${String(across.end)}"/>`,
  ];
}

function superscript(exponent: number): string {
  return String(exponent).replaceAll(/[-\d]/g, (sign) =>
    sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign)),
  );
}
