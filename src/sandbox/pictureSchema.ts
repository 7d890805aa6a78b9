import * as v from 'valibot';
import { mostFormulas } from '../engine/picture/mostFormulas.ts';
import { defaultBudgets } from '../engine/protocol.ts';
import { longestColumn } from '../trace/longestColumn.ts';

const text = v.pipe(v.string(), v.maxLength(defaultBudgets.entryLength));
const kind = v.picklist(['secant', 'error', 'orders', 'remainder', 'contour', 'series']);
const finite = v.pipe(v.number(), v.finite());
const anyNumber = v.union([v.number(), v.nan()]);
const column = v.pipe(
  v.instance(Float64Array),
  v.check(({ length }) => length <= longestColumn),
);
const step = v.pipe(finite, v.gtValue(0));
/** Steps lie on an axis that counts powers of ten. */
const steps = v.pipe(
  column,
  v.check((each) => each.length > 0 && each.every((value) => value > 0 && value < Infinity)),
);
const range = v.strictTuple([finite, finite]);
const graphPoint = v.object({ x: finite, y: finite });

function sameLength(...columns: readonly Float64Array[]): boolean {
  return columns.every(({ length }) => length === columns[0]?.length);
}

const secant = v.object({
  type: v.literal('secant'),
  f: text,
  delta: step,
  point: graphPoint,
  left: graphPoint,
  right: graphPoint,
  curve: v.pipe(
    v.object({ x: column, y: column }),
    v.check(({ x, y }) => sameLength(x, y)),
  ),
  secant: anyNumber,
  tangent: v.object({
    value: anyNumber,
    error: anyNumber,
    status: v.picklist(['converged', 'truncated', 'noisy', 'flat', 'notSmooth', 'notFinite']),
  }),
});

const error = v.pipe(
  v.object({
    type: v.literal('error'),
    f: text,
    x: finite,
    steps,
    differences: column,
    own: v.object({ delta: step, difference: anyNumber }),
    exact: v.object({ value: finite, error: anyNumber, isGiven: v.boolean() }),
    truncation: anyNumber,
    rounding: anyNumber,
  }),
  v.check(({ steps, differences }) => sameLength(steps, differences)),
);

const orders = v.pipe(
  v.object({
    type: v.literal('orders'),
    exact: finite,
    steps,
    formulas: v.pipe(
      v.array(v.object({ name: text, slopes: column })),
      v.minLength(1),
      v.maxLength(mostFormulas),
    ),
  }),
  v.check(({ steps, formulas }) => sameLength(steps, ...formulas.map(({ slopes }) => slopes))),
);

const contour = v.pipe(
  v.object({
    type: v.literal('contour'),
    f: text,
    x: range,
    y: range,
    size: v.pipe(v.number(), v.integer(), v.minValue(2)),
    values: column,
    arrows: v.pipe(
      v.object({ x: column, y: column, alongX: column, alongY: column }),
      v.check(({ x, y, alongX, alongY }) => sameLength(x, y, alongX, alongY)),
    ),
  }),
  v.check(({ size, values }) => values.length === size * size),
);

const series = v.object({
  type: v.literal('series'),
  name: text,
  values: v.pipe(
    column,
    v.check((values) => values.some(Number.isFinite)),
  ),
});
const remainder = v.pipe(
  v.object({
    type: v.literal('remainder'),
    f: text,
    x: finite,
    slope: finite,
    steps,
    remainders: column,
    fault: anyNumber,
    bend: anyNumber,
    rounding: anyNumber,
  }),
  v.check(({ steps, remainders }) => sameLength(steps, remainders)),
);

const missing = v.object({
  type: v.literal('missing'),
  kind,
  reason: v.variant('type', [
    v.object({ type: v.picklist(['gone', 'noNumber', 'notFinite', 'noSlope', 'slow', 'long']), name: text }),
    v.object({
      type: v.literal('unfit'),
      name: text,
      wanted: v.picklist(['function', 'number', 'step', 'range', 'numbers']),
    }),
    v.object({ type: v.literal('threw'), name: text, message: text }),
  ]),
});

/** A picture as it comes out of the cage. */
export const pictureSchema = v.union([secant, error, orders, remainder, contour, series, missing]);
