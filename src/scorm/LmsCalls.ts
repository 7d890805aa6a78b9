import type { LmsAnswer, LmsCall, LmsFault } from './LmsAnswer.ts';
import type { FoundApi } from './findApi.ts';
import type { ScormVersion } from './ScormVersion.ts';

/** The names of the functions in SCORM 1.2; 2004 has them without the three letters, but for one. */
const names12: Readonly<Record<LmsCall | Question, string>> = {
  Initialize: 'LMSInitialize',
  GetValue: 'LMSGetValue',
  SetValue: 'LMSSetValue',
  Commit: 'LMSCommit',
  Terminate: 'LMSFinish',
  GetLastError: 'LMSGetLastError',
  GetErrorString: 'LMSGetErrorString',
  GetDiagnostic: 'LMSGetDiagnostic',
};

type Question = 'GetLastError' | 'GetErrorString' | 'GetDiagnostic';

/**
 * The platform's functions, the same for both versions. Nothing here throws and nothing goes wrong in silence: every
 * call is followed by the question for its error, as the standard asks, and platforms are known to throw.
 */
export class LmsCalls {
  readonly version: ScormVersion;
  readonly #api: object;

  constructor({ version, api }: FoundApi) {
    this.version = version;
    this.#api = api;
  }

  initialize(): LmsAnswer {
    return this.#command({ call: 'Initialize' }, '');
  }

  get(element: string): LmsAnswer {
    const asked = { call: 'GetValue', element } as const;
    try {
      const value = this.#ask('GetValue', element);
      const code = this.#ask('GetLastError');
      return isNoError(code) ? { type: 'done', value } : this.#refused(asked, code);
    } catch (error) {
      return thrown(asked, error);
    }
  }

  set(element: string, value: string): LmsAnswer {
    return this.#command({ call: 'SetValue', element }, element, value);
  }

  commit(): LmsAnswer {
    return this.#command({ call: 'Commit' }, '');
  }

  terminate(): LmsAnswer {
    return this.#command({ call: 'Terminate' }, '');
  }

  #command(asked: Pick<LmsFault, 'call' | 'element'>, ...given: readonly string[]): LmsAnswer {
    try {
      // Some platforms answer with a boolean in place of the word.
      const said = this.#ask(asked.call, ...given);
      if (said === 'true') return { type: 'done', value: said };
      return this.#refused(asked, this.#ask('GetLastError'));
    } catch (error) {
      return thrown(asked, error);
    }
  }

  #refused(asked: Pick<LmsFault, 'call' | 'element'>, code: string): LmsAnswer {
    const words = [this.#ask('GetErrorString', code), this.#ask('GetDiagnostic', code)];
    const said = [...new Set(words.map((each) => each.trim()))].filter(
      (each) => each !== '' && each !== code,
    );
    return {
      type: 'refused',
      fault: { ...asked, code: isNoError(code) ? '' : code, words: said.join(': ') },
    };
  }

  #ask(name: LmsCall | Question, ...given: readonly string[]): string {
    const called = this.version === '1.2' ? names12[name] : name;
    const method: unknown = Reflect.get(this.#api, called);
    if (typeof method !== 'function') throw new Error(`it has no function ${called}`);
    const answer: unknown = Reflect.apply(method, this.#api, given);
    return typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
      ? String(answer)
      : '';
  }
}

function isNoError(code: string): boolean {
  return code === '' || Number(code) === 0;
}

function thrown(asked: Pick<LmsFault, 'call' | 'element'>, error: unknown): LmsAnswer {
  const words = error instanceof Error ? error.message : String(error);
  return { type: 'refused', fault: { ...asked, code: '', words } };
}
