import { withExtraChecks } from '../../../exercise/define/withExtraChecks.ts';
import { judge } from '../../../exercise/judge/judge.ts';
import { judgeNumber } from '../../../exercise/judge/judgeNumber.ts';
import { runAnswer } from '../../../sandbox/runAnswer.ts';
import { sentenceTemplates } from '../../exercise/verdict/sentenceTemplates.ts';
import type { AnswerToJudge, JudgeAnswer, JudgedAnswer } from './JudgeAnswer.ts';
import { fetchExercise, type FetchedExercise } from './fetchExercise.ts';
import type { ChecksFile } from './loadChecks.ts';
import { outcomeOf } from './outcomeOf.ts';

/** No number is written in more characters; a pattern must not be kept busy by what is none. */
const longestNumber = 100;

/**
 * Judges answers as their exercises do: code runs in a cage, and the verdict is made here, with the seed of a class and
 * an instructor's own checks.
 */
export function judgeInPage(classSeed: string, files: readonly ChecksFile[]): JudgeAnswer {
  // No class has the numbers of who practises alone, whatever its seed.
  const seed = `class/${classSeed}`;
  const templates = sentenceTemplates();
  const extra = files.map(({ module }) => module);
  const checks = files.flatMap((file) => file.checks);
  const fetched = new Map<string, Promise<FetchedExercise>>();

  const fetchOnce = (id: string): Promise<FetchedExercise> => {
    const fetching = fetched.get(id) ?? fetchExercise(id);
    fetched.set(id, fetching);
    // Without a network now, perhaps not for long.
    fetching.catch(() => fetched.delete(id));
    return fetching;
  };

  return async (answer) => {
    // Where the page cannot fetch it, grading ends: nobody is to lose a point by that.
    const found = await fetchOnce(answer.exercise);
    try {
      if (found.exercise.type === 'function') return await judgeFunction(answer, found);
      const typed = answer.code.length > longestNumber ? '' : answer.code;
      const trace = found.asked.type === 'prediction' ? found.asked.trace : undefined;
      return { outcome: outcomeOf(judgeNumber(found.exercise, typed, trace), templates), isCode: false };
    } catch (error) {
      // Of the site or of the exercise: no code of a learner runs here.
      const message = error instanceof Error ? error.message : String(error);
      return { outcome: { type: 'faulty', message }, isCode: false };
    }
  };

  async function judgeFunction(
    { code, deadline, stopped }: AnswerToJudge,
    { exercise: published, asked, module }: FetchedExercise,
  ): Promise<JudgedAnswer | undefined> {
    if (published.type !== 'function' || asked.type !== 'function')
      throw new Error('no function is asked for');
    const exercise = withExtraChecks(published, checks);
    const { entry, parameters } = asked;
    const attempt = await runAnswer(code, { module, extra, entry, seed }, { deadline, stopped });
    if (attempt.type !== 'stopped') {
      return { outcome: outcomeOf(judge(exercise, attempt, { seed, parameters }), templates), isCode: true };
    }
    const { reason } = attempt;
    return reason === 'reader' ? undefined : { outcome: { type: 'stopped', reason }, isCode: true };
  }
}
