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

/** A worker that has its files and will answer; the promise fails when it cannot be fetched. */
let opened: Promise<Worker> | undefined;

/** Asks the type checker, which is fetched and started with the first question. Never rejects. */
export async function askTypeWorker<Q extends Question>(question: Q): Promise<Reply<AnswerTo<Q['type']>>> {
  const opening = (opened ??= open());
  const forget = (): void => {
    if (opened === opening) opened = undefined;
  };
  try {
    const worker = await opening;
    const answer = await askOf(worker, question);
    if (answer === noAnswer) {
      worker.terminate();
      forget();
      return { type: 'stopped' };
    }
    return { type: 'answered', answer: v.parse(answers[question.type], answer) as AnswerTo<Q['type']> };
  } catch {
    forget();
    return { type: 'unavailable' };
  }
}

async function open(): Promise<Worker> {
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
    return worker;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

const noAnswer = Symbol('no answer');

/** The answer to a question, or `noAnswer` when the limit is over or the checker broke down. */
function askOf(worker: Worker, question: Question): Promise<unknown> {
  return new Promise((resolve) => {
    const giveUp = (): void => {
      resolve(noAnswer);
    };
    const timer = setTimeout(giveUp, limitMilliseconds);
    worker.addEventListener('error', giveUp, { once: true });
    void ask(worker, question).then((answer) => {
      clearTimeout(timer);
      worker.removeEventListener('error', giveUp);
      resolve(answer);
    });
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
