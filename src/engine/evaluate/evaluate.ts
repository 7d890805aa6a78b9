import * as derivative from 'derivative';
import { NDArray, observe, repr } from 'derivative';
import type { PictureKind } from '../../trace/picture.ts';
import type { CodeError } from '../outcome.ts';
import type { ImportedName } from '../compile/compiled.ts';
import type { Handed } from '../picture/handed.ts';
import { mostPictures } from '../picture/mostPictures.ts';
import { samplePicture } from '../picture/samplePicture.ts';
import type { Budgets, RunReport, RunRequest } from '../protocol.ts';
import { consoleFor } from './consoleFor.ts';
import { askAnswer, loadExercise } from './askAnswer.ts';
import { describeError } from './describeError.ts';
import { firstLines } from './firstLines.ts';
import { inspect } from './inspect.ts';
import { lockLanguage } from './lockLanguage.ts';
import { append } from './ownList.ts';
import { PromiseType } from './primordials.ts';
import { programPackage } from './programPackage.ts';
import { Recorder } from './recorder.ts';
import { Reporter } from './reporter.ts';

/** What the realm in which a program runs has to offer: a worker of the page's cage, or one of Node. */
export interface Realm {
  /** Where a module with this text can be imported from. */
  readonly addressOf: (module: string) => string;
  /** Calls back when a promise was rejected and nobody took it, or an error was thrown outside of the run. */
  readonly onLateError: (listener: (thrown: unknown) => void) => void;
  readonly post: (report: RunReport) => void;
}

/** What a compiled program is called with; see `compile`. */
interface ProgramHost {
  line: number;
  /** `called` under the names that the program calls; it fills this in itself. */
  calls?: Readonly<Record<string, ProgramHost['called']>>;
  readonly derivative: typeof derivative;
  readonly answer: (value: unknown) => void;
  readonly called: (before: number, here: number, value: unknown, ...passed: readonly unknown[]) => unknown;
  readonly echo: (value: unknown) => void;
  readonly picture: (kind: PictureKind, handed: readonly Handed[]) => void;
}

type Program = (host: ProgramHost) => Promise<void>;

const schedule = setTimeout.bind(globalThis);

/** The rest of this turn of the event loop, in which everything in the microtask queue still happens. */
function turn(): Promise<void> {
  return new PromiseType((resolve) => {
    schedule(resolve, 0);
  });
}

/** Runs a compiled program and reports all it does. Never throws: what the program throws is its ending. */
export async function evaluate(
  { module, imports, budgets, exercise: run }: RunRequest,
  realm: Realm,
): Promise<void> {
  const recorder = new Recorder(budgets, () => host.line);
  const reporter = new Reporter(realm.post, budgets, recorder);
  let echo: string | undefined;
  const pictures: (() => void)[] = [];
  let answer: unknown;
  const offered = programPackage();
  const host: ProgramHost = {
    line: 0,
    derivative: offered.derivative,
    answer(value) {
      answer = value;
    },
    called(before, here, value, ...passed) {
      // Calls inside this one have left their own line behind.
      host.line = here;
      tellEvaluation(recorder, value, passed);
      host.line = before;
      return value;
    },
    echo(value) {
      echo = value === undefined ? undefined : shortened(echoText(value), budgets);
    },
    picture(kind, handed) {
      if (pictures.length === mostPictures) return;
      append(pictures, () => {
        reporter.picture(samplePicture(kind, handed));
      });
    },
  };

  const missing = missingImport(imports);
  if (missing) {
    reporter.end({ error: missing });
    return;
  }
  const address = realm.addressOf(module);
  let late: CodeError | undefined;
  realm.onLateError((thrown) => {
    late ??= describeError(thrown, address);
  });
  // The engine's own console would let a program flood the page's process.
  Object.defineProperty(globalThis, 'console', {
    value: consoleFor(reporter),
    writable: true,
    configurable: true,
  });
  const stopObserving = observe(recorder);
  try {
    const exercise = run && (await loadExercise(run, realm.addressOf));
    // The checks run in this realm: a method that the program replaced would be handed what they expect.
    if (exercise) lockLanguage([...Object.values(derivative), ...Object.values(offered.derivative)]);
    const loaded = (await import(/* webpackIgnore: true */ address)) as { readonly default: Program };
    await loaded.default(host);
    // Two turns of the event loop: an engine tells in the second one of a rejection that nobody took.
    await turn();
    await turn();
    stopObserving();
    if (!late) {
      // What f prints when a picture asks it is not the run's output.
      reporter.close();
      // By number: the program may have replaced the iterators of lists.
      let drawn = 0;
      while (drawn < pictures.length) pictures[drawn++]?.();
      if (exercise) {
        offered.endListening();
        askAnswer(exercise, answer, run, address, realm.post);
      }
    }
    reporter.end(late ? { error: late } : echo === undefined ? {} : { echo });
  } catch (thrown) {
    stopObserving();
    reporter.end({ error: describeError(thrown, address) });
  }
}

/** A number as Python shows it, an array as NumPy does, anything else as a console does. */
function echoText(value: unknown): string {
  try {
    return typeof value === 'number' || value instanceof NDArray ? repr(value) : inspect(value);
  } catch {
    // The package may stand on functions that the program has replaced.
    return inspect(value);
  }
}

/** What is shown of a last value; a line of its own says where lines are left out. */
function shortened(value: string, { lines, entryLength }: Budgets): string {
  const { text, more } = firstLines(value, lines - 1, entryLength - 2);
  return more === 0 ? text : `${text}\n…`;
}

/** A call is an evaluation of f when it took an array and gave a number (or, as the notebook's last f, an array of one). */
function tellEvaluation(recorder: Recorder, value: unknown, passed: readonly unknown[]): void {
  for (const argument of passed) {
    if (!isNDArray(argument)) continue;
    if (typeof value === 'number') recorder.evaluation(value, argument);
    else if (isNDArray(value) && value.size === 1 && value !== argument)
      recorder.evaluation(value.reshape(1).get(0), argument);
    return;
  }
}

/** To be asked what it is can make a proxy throw; nothing of that may reach a program that only passed it on. */
function isNDArray(value: unknown): value is NDArray {
  try {
    return value instanceof NDArray;
  } catch {
    return false;
  }
}

function missingImport(imports: readonly ImportedName[]): CodeError | undefined {
  const missing = imports.find(({ name }) => !Object.hasOwn(derivative, name));
  if (!missing) return undefined;
  return {
    name: 'SyntaxError',
    message: `'${missing.module}' has no export named '${missing.name}'`,
    line: missing.line,
  };
}
