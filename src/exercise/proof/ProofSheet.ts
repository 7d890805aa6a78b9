/**
 * What a proof found, as plain data to be published and kept: numbers that are not finite are null, and nothing of
 * an exercise that never reveals its solution tells it.
 */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const right = v.object({
  /** `solution`, or the name of another right answer. */
  name: v.string(),
  /** The largest part of any bound that it uses; null where it is not even finite. */
  used: v.nullable(v.number()),
});

const finding = v.object({
  code: v.string(),
  file: v.string(),
  line: count,
  /** Null where it could tell the solution. */
  what: v.nullable(v.string()),
});

const facts = {
  id: v.string(),
  rev: v.pipe(count, v.minValue(1)),
  minutes: v.number(),
  needs: v.array(v.string()),
  /** Whether the solution may be seen one day. */
  isRevealed: v.boolean(),
  findings: v.array(finding),
  right: v.array(right),
};

const functionSheet = v.object({
  type: v.literal('function'),
  ...facts,
  /** At how many seeds everything was run. */
  seeds: count,
  checks: v.array(
    v.object({
      isHeld: v.boolean(),
      /** Null for one that is held back by an exercise that never reveals its solution. */
      name: v.nullable(v.string()),
    }),
  ),
  mistakes: v.array(
    v.object({
      name: v.string(),
      /** What a learner is told; null where it could tell the solution. */
      say: v.nullable(v.string()),
      /** At how many seeds each check fails, in the order of the checks. */
      caught: v.array(count),
      /** Whether it fails a check by what it does, and not by how far off it is. */
      isCaughtByStructure: v.boolean(),
      /** How many times its bound it is off, where that is most; null where it gives no number. */
      over: v.nullable(v.number()),
      /** The answer that it is most easily taken for, and how far they lie apart; null for unlike things. */
      nearest: v.object({ name: v.string(), distance: v.nullable(v.number()) }),
    }),
  ),
  mutants: v.object({
    killed: count,
    survivors: v.array(
      v.object({
        /** Null where it would tell the solution. */
        change: v.nullable(v.string()),
        /** Why it is no fault; null where the author has not said, or where it could tell the solution. */
        reason: v.nullable(v.string()),
        isExplained: v.boolean(),
      }),
    ),
  }),
});

const numberSheet = v.object({
  type: v.picklist(['number', 'prediction']),
  ...facts,
  mistakes: v.array(
    v.object({
      name: v.string(),
      say: v.nullable(v.string()),
      /** How many times the bound it lies from the answer; null where it is no number. */
      over: v.nullable(v.number()),
    }),
  ),
});

export const proofSheetSchema = v.variant('type', [functionSheet, numberSheet]);

export type FunctionSheet = v.InferOutput<typeof functionSheet>;
export type NumberSheet = v.InferOutput<typeof numberSheet>;
export type ProofSheet = FunctionSheet | NumberSheet;
export type SheetFinding = v.InferOutput<typeof finding>;
