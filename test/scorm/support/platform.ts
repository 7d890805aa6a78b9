import { Scorm12API, Scorm2004API } from 'scorm-again';
import { findApi } from '../../../src/scorm/findApi.ts';
import { LmsCalls } from '../../../src/scorm/LmsCalls.ts';
import type { ScormVersion } from '../../../src/scorm/ScormVersion.ts';

/** A platform of the library scorm-again, with what an earlier one of the same version kept. */
export interface Platform {
  readonly api: Scorm12API | Scorm2004API;
  /** As the window around a page has it. */
  readonly window: Readonly<Record<string, unknown>>;
  readonly calls: LmsCalls;
  /** What it has, as the standard's elements. */
  readonly record: () => Record<string, unknown>;
}

const names = { '1.2': 'API', '2004': 'API_1484_11' } as const;

export function platform(version: ScormVersion, record: Readonly<Record<string, unknown>> = {}): Platform {
  // It logs every refusal, and refusals are what is tested.
  const settings = { logLevel: 5, autocommit: false } as const;
  const api = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
  api.loadFromJSON(structuredClone(record), '');
  const window = { [names[version]]: api };
  const found = findApi(window, version);
  if (found === undefined) throw new Error('a platform that is there was not found');
  return {
    api,
    window,
    calls: new LmsCalls(found),
    record: () => JSON.parse(JSON.stringify(api.cmi)) as Record<string, unknown>,
  };
}
