import type { Sentence } from '../feedback/Sentence.ts';
import type { CheckResult, Verdict } from './Verdict.ts';

/**
 * A verdict with the author's words in another language, as far as they are translated. It is translated when it is made,
 * since the numbers that a check draws hang on the check's own name.
 *
 * @param texts by the author's words
 */
export function translatedVerdict(verdict: Verdict, texts: Readonly<Record<string, string>>): Verdict {
  // A learner's own words may be those of a property that every object has.
  const say = (text: string): string => (Object.hasOwn(texts, text) ? texts[text] : undefined) ?? text;
  const named = (checks: readonly CheckResult[]): readonly CheckResult[] =>
    checks.map((check) => ({ ...check, name: say(check.name) }));
  const said = ({ template, values }: Sentence): Sentence => ({
    template,
    values: Object.fromEntries(Object.entries(values).map(([place, value]) => [place, say(value)])),
  });
  switch (verdict.type) {
    case 'passed':
      return { ...verdict, checks: named(verdict.checks) };
    case 'failed': {
      const [first, ...more] = verdict.feedback.sentences;
      const feedback = { ...verdict.feedback, sentences: [said(first), ...more.map(said)] as const };
      return { ...verdict, checks: named(verdict.checks), feedback };
    }
    case 'faulty':
      return { ...verdict, check: say(verdict.check) };
  }
}
