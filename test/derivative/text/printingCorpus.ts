import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const numberText = v.union([v.number(), v.string()]);

const printed = { dtype: v.string(), str: v.string(), repr: v.string() };

const printedArray = {
  ...printed,
  id: v.string(),
  shape: v.array(v.number()),
  data: v.array(v.union([numberText, v.boolean()])),
};

const printOptions = v.strictObject({
  precision: v.exactOptional(v.number()),
  threshold: v.exactOptional(v.number()),
  edgeitems: v.exactOptional(v.number()),
  linewidth: v.exactOptional(v.number()),
  suppress: v.exactOptional(v.boolean()),
  floatmode: v.exactOptional(v.picklist(['fixed', 'unique', 'maxprec', 'maxprec_equal'])),
  sign: v.exactOptional(v.picklist(['-', '+', ' '])),
  nanstr: v.exactOptional(v.string()),
  infstr: v.exactOptional(v.string()),
});

const schema = v.object({
  arrays: v.array(v.object({ ...printedArray, group: v.string() })),
  options: v.array(
    v.object({
      ...printedArray,
      options: printOptions,
    }),
  ),
  scalars: v.array(
    v.object({
      ...printed,
      value: v.union([numberText, v.boolean()]),
      bits: v.optional(v.string()),
      py_repr: v.optional(v.string()),
    }),
  ),
});

export type PrintingCorpus = v.InferOutput<typeof schema>;

/** What NumPy 2.4.6 printed for some 800 arrays and 300 scalars; `meta` in the file explains the fields. */
export function readPrintingCorpus(): PrintingCorpus {
  const file = new URL('../../corpora/numpy_printing.json', import.meta.url);
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}
