import type { ScaleLogarithmic } from 'd3-scale';
import type { Tick } from './Plot.tsx';

/** The ticks of a logarithmic axis: every so many powers of ten, 1 among them. */
export function powersOfTen(scale: ScaleLogarithmic<number, number>, every: number): readonly Tick[] {
  const [from = 1, to = 1] = scale.domain().map(Math.log10);
  const first = Math.ceil(from / every);
  const count = Math.floor(to / every) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const exponent = (first + i) * every;
    return { at: scale(10 ** exponent), label: exponent === 0 ? '1' : `1e${exponent}` };
  });
}
