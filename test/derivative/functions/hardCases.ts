import type { FunctionName } from './reference/reference.ts';

/**
 * Where an argument comes from:
 * `Lefèvre`: Lefèvre and Muller 2003, "Worst cases for correct rounding of the elementary functions in double
 * precision", as listed in OpenJDK's WorstCaseTests; `CORE-MATH`: log10.wc of that project; `series`: where
 * two terms of a series make a midpoint, as in eˣ − 1 = 2⁻⁵² + 2⁻¹⁰⁵ + …; `search`: the nearest to a
 * midpoint among 2²⁶ neighbours of a round number.
 */
type Origin = 'Lefèvre' | 'CORE-MATH' | 'series' | 'search';

/** An argument whose exact result lies so near a midpoint that double-double cannot tell the side. */
interface HardCase<Name> {
  readonly name: Name;
  readonly x: number;
  /** Computed with MPFR 4.2.0. */
  readonly value: number;
  /** The distance from the midpoint is 2^−bits of a unit in the last place; the fast way ends at 26. */
  readonly bits: number;
  readonly origin: Origin;
}

// prettier-ignore
export const hardCases: readonly HardCase<FunctionName | 'cbrt'>[] = [
  { name: 'exp', x: -5.77934084246919, value: 0.0030907520294119898, bits: 53, origin: 'Lefèvre' },
  { name: 'exp', x: -2.0173718153791254, value: 0.1330045666841063, bits: 54, origin: 'Lefèvre' },
  { name: 'exp', x: -0.5681328666204585, value: 0.5665823365006493, bits: 53, origin: 'Lefèvre' },
  { name: 'exp', x: -6.03594674424366e-10, value: 0.9999999993964054, bits: 56, origin: 'Lefèvre' },
  { name: 'exp', x: 7.541752774995959e-10, value: 1.0000000007541754, bits: 58, origin: 'Lefèvre' },
  { name: 'exp', x: 0.00010538831410138832, value: 1.000105393867645, bits: 56, origin: 'Lefèvre' },
  { name: 'exp', x: 0.005528277479060492, value: 1.0055435866030302, bits: 55, origin: 'Lefèvre' },
  { name: 'exp', x: 0.837522455340574, value: 2.3106351774748006, bits: 55, origin: 'Lefèvre' },
  { name: 'exp', x: 1.6744336219614115, value: 5.335772228886831, bits: 54, origin: 'Lefèvre' },
  { name: 'exp', x: 13.278663800537615, value: 584588.6991355026, bits: 52, origin: 'Lefèvre' },
  { name: 'expm1', x: 2.220446049250313e-16, value: 2.2204460492503136e-16, bits: 54, origin: 'series' },
  { name: 'expm1', x: -1.1102230246251565e-16, value: -1.1102230246251565e-16, bits: 55, origin: 'series' },
  { name: 'expm1', x: 0.30000009916410314, value: 0.3498589414335478, bits: 27, origin: 'search' },
  { name: 'expm1', x: 3.0000001050383984, value: 19.085539032940407, bits: 27, origin: 'search' },
  { name: 'log', x: 9.345898577182753, value: 2.23493759221665, bits: 53, origin: 'Lefèvre' },
  { name: 'log', x: 17.095327585176175, value: 2.838805185538619, bits: 53, origin: 'Lefèvre' },
  { name: 'log', x: 19.85094962074969, value: 2.9882518458251672, bits: 53, origin: 'Lefèvre' },
  { name: 'log', x: 23.951207606277134, value: 3.176018744559772, bits: 53, origin: 'Lefèvre' },
  { name: 'log1p', x: 1.1102230246251565e-16, value: 1.1102230246251565e-16, bits: 54, origin: 'series' },
  { name: 'log1p', x: -2.220446049250313e-16, value: -2.2204460492503136e-16, bits: 53, origin: 'series' },
  { name: 'log1p', x: 0.3000001012105077, value: 0.26236434232172473, bits: 27, origin: 'search' },
  { name: 'log1p', x: 7.000000987544095, value: 2.0794416651228405, bits: 27, origin: 'search' },
  { name: 'log2', x: 3.000000003416087, value: 1.5849625023639466, bits: 36, origin: 'search' },
  { name: 'log2', x: 0.7000000033642765, value: -0.5145731658960082, bits: 28, origin: 'search' },
  { name: 'log10', x: 3.72786068744704e-310, value: -309.4285403258791, bits: 49, origin: 'CORE-MATH' },
  { name: 'log10', x: 7.74258571454645e-298, value: -297.11111397807343, bits: 49, origin: 'CORE-MATH' },
  { name: 'log10', x: 1.6341904921535837e-287, value: -286.78669732058864, bits: 49, origin: 'CORE-MATH' },
  { name: 'log10', x: 8.395551514994785e-298, value: -297.07595076920416, bits: 49, origin: 'CORE-MATH' },
  { name: 'log10', x: 777.0000070458613, value: 2.890421022739111, bits: 37, origin: 'search' },
  { name: 'log10', x: 3.000000085161542, value: 0.4771212670480582, bits: 29, origin: 'search' },
  { name: 'sin', x: 0.010545215857541628, value: 0.010545020417855249, bits: 60, origin: 'Lefèvre' },
  { name: 'sin', x: 0.22666891780482154, value: 0.2247329019103475, bits: 53, origin: 'Lefèvre' },
  { name: 'sin', x: 0.9248985165209419, value: 0.7985596828182103, bits: 55, origin: 'Lefèvre' },
  { name: 'cos', x: 0.06808968234999746, value: 0.9976827930401495, bits: 54, origin: 'Lefèvre' },
  { name: 'cos', x: 0.49872576550436465, value: 0.8781927498307333, bits: 53, origin: 'Lefèvre' },
  { name: 'cos', x: 0.8874060814797896, value: 0.6314255676398384, bits: 52, origin: 'Lefèvre' },
  { name: 'cos', x: 1.4200803311175678, value: 0.1501460499260668, bits: 55, origin: 'Lefèvre' },
  { name: 'tan', x: 4.470348358154178e-7, value: 4.4703483581544753e-7, bits: 79, origin: 'Lefèvre' },
  { name: 'tan', x: 0.04105015692422867, value: 0.04107323056069214, bits: 58, origin: 'Lefèvre' },
  { name: 'tan', x: 0.4595594355798443, value: 0.4949001792881326, bits: 52, origin: 'Lefèvre' },
  { name: 'tan', x: 4.470348358154297e-8, value: 4.4703483581543e-8, bits: 47, origin: 'series' },
  { name: 'asin', x: 0.19853171241042494, value: 0.19985958461428036, bits: 53, origin: 'Lefèvre' },
  { name: 'asin', x: 0.5601839219416016, value: 0.5946078125363791, bits: 52, origin: 'Lefèvre' },
  { name: 'asin', x: 0.9173610966917768, value: 1.1613995257659535, bits: 52, origin: 'Lefèvre' },
  { name: 'asin', x: 0.3000000999436354, value: 0.30469275878479674, bits: 27, origin: 'search' },
  { name: 'acos', x: 0.6279457092279451, value: 0.8918855393439208, bits: 54, origin: 'Lefèvre' },
  { name: 'acos', x: 0.9459999971318758, value: 0.3301306564805364, bits: 50, origin: 'Lefèvre' },
  { name: 'acos', x: -0.4000000981443641, value: 1.9823132799466676, bits: 29, origin: 'search' },
  { name: 'atan', x: 0.0005548659062436649, value: 0.0005548658493003448, bits: 60, origin: 'Lefèvre' },
  { name: 'atan', x: 0.2650694489348608, value: 0.2591106212742695, bits: 55, origin: 'Lefèvre' },
  { name: 'atan', x: 4.470348358154297e-8, value: 4.470348358154294e-8, bits: 47, origin: 'series' },
  { name: 'sinh', x: 0.13172636456324474, value: 0.1321076442345578, bits: 55, origin: 'Lefèvre' },
  { name: 'sinh', x: 2.9921958606526364, value: 9.939609761586036, bits: 54, origin: 'Lefèvre' },
  { name: 'cosh', x: 0.5069751491863607, value: 1.131288143314319, bits: 55, origin: 'Lefèvre' },
  { name: 'cosh', x: 3.831029794315415, value: 23.06584243872097, bits: 58, origin: 'Lefèvre' },
  { name: 'tanh', x: 4.470348358154297e-8, value: 4.470348358154294e-8, bits: 47, origin: 'series' },
  { name: 'tanh', x: 0.5000000968529729, value: 0.4621172334298073, bits: 31, origin: 'search' },
  { name: 'cbrt', x: 2.500000114558318, value: 1.3572088290280606, bits: 27, origin: 'search' },
  { name: 'cbrt', x: 2.5000000905276996, value: 1.3572088246794518, bits: 27, origin: 'search' },
];

// prettier-ignore
export const hardPairs: readonly (HardCase<'power' | 'hypot'> & { readonly y: number })[] = [
  { name: 'power', x: 2, y: 0.5442461599720072, value: 1.4582581730235455, bits: 52, origin: 'Lefèvre' },
  { name: 'power', x: 2, y: 0.6452941630650265, value: 1.5640581625460277, bits: 52, origin: 'Lefèvre' },
  { name: 'power', x: 2, y: 0.8499330453128527, value: 1.802417274081488, bits: 52, origin: 'Lefèvre' },
  { name: 'power', x: 1.0000000000000002, y: 0.5, value: 1, bits: 55, origin: 'series' },
  { name: 'power', x: 1.0000000000000002, y: 1.5, value: 1.0000000000000004, bits: 53, origin: 'series' },
  { name: 'power', x: 0.9999999999999999, y: 1.5, value: 0.9999999999999999, bits: 54, origin: 'series' },
  { name: 'power', x: 1.0000000000000004, y: 0.25, value: 1, bits: 53, origin: 'series' },
  { name: 'power', x: 0.9999999999999999, y: 0.5, value: 0.9999999999999999, bits: 56, origin: 'series' },
  { name: 'power', x: 1.0000000000000002, y: 2.5, value: 1.0000000000000007, bits: 51, origin: 'series' },
];
