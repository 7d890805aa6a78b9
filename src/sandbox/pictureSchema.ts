import * as v from 'valibot';
import { defaultBudgets } from '../engine/protocol.ts';

/** What a picture may hold at most: much more than the engine sends, little enough to be drawn at once. */
const longestColumn = 4_096;

const text = v.pipe(v.string(), v.maxLength(defaultBudgets.entryLength));
const kind = v.picklist(['secant', 'error', 'contour', 'remainder']);
const finite = v.pipe(v.number(), v.finite());
const anyNumber = v.union([v.number(), v.nan()]);
const column = v.pipe(
  v.instance(Float64Array),
  v.check(({ length }) => length <= longestColumn),
);
const range = v.strictTuple([finite, finite]);
const graphPoint = v.object({ x: finite, y: finite });

function sameLength(...columns: readonly Float64Array[]): boolean {
  return columns.every(({ length }) => length === columns[0]?.length);
}

const secant = v.object({
  type: v.literal('secant'),
  f: text,
  delta: finite,
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
    steps: column,
    differences: column,
    own: v.object({ delta: finite, difference: anyNumber }),
    exact: v.object({ value: finite, error: anyNumber, isGiven: v.boolean() }),
    truncation: anyNumber,
    rounding: anyNumber,
  }),
  v.check(({ steps, differences }) => sameLength(steps, differences)),
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

const remainder = v.pipe(
  v.object({
    type: v.literal('remainder'),
    f: text,
    x: finite,
    slope: finite,
    steps: column,
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
    v.object({ type: v.picklist(['gone', 'noNumber', 'notFinite', 'noSlope', 'slow']), name: text }),
    v.object({
      type: v.literal('unfit'),
      name: text,
      wanted: v.picklist(['function', 'number', 'step', 'range']),
    }),
    v.object({ type: v.literal('threw'), name: text, message: text }),
  ]),
});

/** A picture as it comes out of the cage. */
export const pictureSchema = v.union([secant, error, contour, remainder, missing]);
