import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const indices = v.array(v.number());
const bound = v.nullable(v.number());

const operation = v.variant('op', [
  v.object({ op: v.literal('transpose'), axes: indices }),
  v.object({ op: v.literal('swapaxes'), axes: v.tuple([v.number(), v.number()]) }),
  v.object({ op: v.literal('slice'), slices: v.array(v.tuple([bound, bound, bound])) }),
  v.object({
    op: v.literal('index'),
    items: v.array(v.union([v.number(), v.picklist([':', 'newaxis'])])),
  }),
  v.object({ op: v.literal('broadcast_to'), shape: indices }),
]);

const schema = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      group: v.string(),
      base: v.object({ shape: indices, layout: v.picklist(['C', 'F']) }),
      ops: v.array(operation),
      shape: indices,
      strides_items: indices,
      order: v.picklist(['C', 'F', 'A', 'K']),
      ndim: v.number(),
      itersize: v.number(),
      sequence: v.array(v.tuple([indices, v.number()])),
      c_index: indices,
      f_index: indices,
      external_loop_chunks: v.array(v.array(v.number())),
      ndim_without_multi_index: v.number(),
    }),
  ),
  behaviours: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      log: v.array(v.unknown()),
      error: v.nullable(v.object({ type: v.string(), message: v.string() })),
    }),
  ),
  errors: v.array(v.object({ id: v.string(), name: v.string(), type: v.string(), message: v.string() })),
});

export type ViewOperation = v.InferOutput<typeof operation>;
export type WalkCase = v.InferOutput<typeof schema>['cases'][number];

/** What numpy.nditer of NumPy 2.4.6 does; `meta` in the file explains the fields. */
export function readWalkCorpus(): v.InferOutput<typeof schema> {
  const file = new URL('../../corpora/nditer_cases.json', import.meta.url);
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}
