import * as v from 'valibot';
import { answers, type AnswerTo, type Question, type ToWorker } from '../../../language/protocol.ts';

/** What became of a question to the type checker. */
export type Reply<A> =
  | { readonly type: 'answered'; readonly answer: A }
  /** It took too long, and the checker was ended; the next question starts it anew. */
  | { readonly type: 'stopped' }
  | { readonly type: 'unavailable' };

/** There are types that keep TypeScript busy for ever. */
const limitMilliseconds = 10_000;

interface OpenedWorker {
  readonly worker: Worker;
  /** Aborted once it was ended: a question had kept it busy for too long. */
  readonly ended: AbortController;
}

/** A worker that has its files and will answer; the promise fails when it cannot be fetched. */
let opened: Promise<OpenedWorker> | undefined;

/** Asks the type checker, which is fetched and started with the first question. Never rejects. */
export async function askTypeWorker<Q extends Question>(question: Q): Promise<Reply<AnswerTo<Q['type']>>> {
  const opening = (opened ??= open());
  const forget = (): void => {
    if (opened === opening) opened = undefined;
  };
  try {
    const checker = await opening;
    const answer = await askOf(checker, question);
    if (answer === noAnswer) {
      forget();
      checker.worker.terminate();
      checker.ended.abort();
      return { type: 'stopped' };
    }
    // It stood behind one that was never answered, and has not been looked at.
    if (answer === notReached) return await askTypeWorker(question);
    return { type: 'answered', answer: v.parse(answers[question.type], answer) as AnswerTo<Q['type']> };
  } catch {
    forget();
    return { type: 'unavailable' };
  }
}

async function open(): Promise<OpenedWorker> {
  const worker = new Worker(new URL('../../../language/typeWorker.ts', import.meta.url), { name: 'types' });
  const failed = new Promise<never>((_resolve, reject) => {
    worker.onerror = () => {
      reject(new Error('the type checker could not be loaded'));
    };
  });
  try {
    const { default: files } = await import('@generated/type-checker/default/declarationFiles.json');
    // Fetching may take as long as the network does; only answers have a limit.
    await Promise.race([ask(worker, { type: 'open', files }), failed]);
    return { worker, ended: new AbortController() };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

const noAnswer = Symbol('no answer');
const notReached = Symbol('not reached');

/**
 * The answer to a question; `noAnswer` when the limit is over or the checker broke down, `notReached` when the checker was
 * ended because of another question.
 */
async function askOf({ worker, ended }: OpenedWorker, question: Question): Promise<unknown> {
  const settled = new AbortController();
  const { signal } = settled;
  const given = new Promise((resolve) => {
    const giveUp = (): void => {
      resolve(noAnswer);
    };
    const timer = setTimeout(giveUp, limitMilliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
    worker.addEventListener('error', giveUp, { signal });
    ended.signal.addEventListener(
      'abort',
      () => {
        resolve(notReached);
      },
      { signal },
    );
    void ask(worker, question).then(resolve);
  });
  return given.finally(() => {
    settled.abort();
  });
}

function ask(worker: Worker, message: ToWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(message, [port2]);
  });
}
