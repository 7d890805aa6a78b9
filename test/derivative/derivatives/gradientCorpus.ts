import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import type { NDArray } from 'derivative';
import { abs, array, cos, cosh, exp, floor, log, power, sin, sinh, sqrt, sum, tan, tanh } from 'derivative';
import * as v from 'valibot';

type Nested = number | readonly Nested[];
type Element = (value: number, flat: number) => number;

const nested: v.GenericSchema<Nested> = v.lazy(() => v.union([v.number(), v.array(nested)]));
const digits = v.union([v.string(), v.array(v.string())]);

const schema = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      x: nested,
      ts: v.string(),
      result: digits,
      result_correctly_rounded: v.optional(digits),
      f_plus: v.optional(v.string()),
      f_minus: v.optional(v.string()),
      evaluations: v.optional(v.array(v.tuple([v.array(v.number()), v.string(), v.string(), v.string()]))),
      stdout: v.optional(v.string()),
      result_repr: v.optional(v.string()),
      portable: v.boolean(),
    }),
  ),
});

export type GradientCase = v.InferOutput<typeof schema>['cases'][number];

/** Derivatives that NumPy 2.4.6 computed with the notebook's algorithm; `meta` in the file explains the fields. */
export function readGradientCorpus(): readonly GradientCase[] {
  const file = new URL('../../corpora/gradient_cases.json', import.meta.url);
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8'))).cases;
}

/** The function of a case: its TypeScript text, with the package's functions for NumPy's. */
export function functionOf({ ts }: GradientCase): (x: number | NDArray) => number {
  const f = runInThisContext(`(${ts})`) as (x: unknown, m: typeof mathematics, h: typeof helpers) => number;
  return (x) => f(typeof x === 'number' ? x : x.toNested(), mathematics, helpers);
}

const mathematics = {
  ...{ abs, cos, cosh, exp, floor, log, pow: power, sin, sinh, sqrt, tan, tanh },
  max: (...values: number[]) => Math.max(...values),
};

const helpers = {
  map: (x: Nested, element: Element): number[] => flatten(x).map((value, i) => element(value, i)),
  sum: (values: number[]): number => sum(array(values)),
};

function flatten(x: Nested): number[] {
  return typeof x === 'number' ? [x] : x.flatMap(flatten);
}
