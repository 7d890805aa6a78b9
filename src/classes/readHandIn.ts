import * as v from 'valibot';
import {
  answerSchema,
  handInEnvelope,
  handInHead,
  handInLimits,
  type HandIn,
  type HandedAnswer,
} from './HandIn.ts';

/** Why a file is not graded. */
export type Refusal =
  | { readonly type: 'empty' | 'notJson' | 'foreign' | 'newer' }
  | { readonly type: 'damaged'; readonly place: string };

/** Why one answer of a hand-in is not graded. */
export type AnswerFault =
  | { readonly type: 'answerDamaged'; readonly place: string }
  | { readonly type: 'answerTooLong' | 'answerTwice'; readonly exercise: string };

export type ReadHandIn =
  | { readonly type: 'handIn'; readonly handIn: HandIn; readonly faults: readonly AnswerFault[] }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** Reads a file that was handed in. Whoever made it, it is only believed as far as its form goes. */
export function readHandIn(text: string): ReadHandIn {
  if (text.trim() === '') return refused({ type: 'empty' });
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return refused({ type: 'notJson' });
  const head = v.safeParse(handInHead, json.value);
  if (!head.success) return refused({ type: 'foreign' });
  if (head.output.version > 1) return refused({ type: 'newer' });
  const parsed = v.safeParse(handInEnvelope, json.value, { abortEarly: true });
  if (!parsed.success) return refused({ type: 'damaged', place: v.getDotPath(parsed.issues[0]) ?? '' });
  const { answers: unread, ...envelope } = parsed.output;
  const { answers, faults } = readAnswers(unread);
  return { type: 'handIn', handIn: { ...envelope, answers }, faults };
}

function readAnswers(unread: readonly unknown[]): {
  readonly answers: readonly HandedAnswer[];
  readonly faults: readonly AnswerFault[];
} {
  const answers = new Map<string, HandedAnswer>();
  const faults: AnswerFault[] = [];
  for (const [i, each] of unread.entries()) {
    const parsed = v.safeParse(answerSchema, each, { abortEarly: true });
    if (!parsed.success) faults.push(faultOf(each, `answers.${i}.${v.getDotPath(parsed.issues[0]) ?? ''}`));
    else if (answers.has(parsed.output.id)) faults.push({ type: 'answerTwice', exercise: parsed.output.id });
    else answers.set(parsed.output.id, parsed.output);
  }
  return { answers: [...answers.values()], faults };
}

const tooLong = v.object({
  id: answerSchema.entries.id,
  code: v.pipe(v.string(), v.minLength(handInLimits.code + 1)),
});

function faultOf(answer: unknown, place: string): AnswerFault {
  const long = v.safeParse(tooLong, answer);
  return long.success
    ? { type: 'answerTooLong', exercise: long.output.id }
    : { type: 'answerDamaged', place };
}

/** Lists in each other without end can be too deep for the parser, which then throws another error than for bad text. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function refused(refusal: Refusal): ReadHandIn {
  return { type: 'refused', refusal };
}
