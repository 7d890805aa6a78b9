import type { ScormVersion } from './ScormVersion.ts';

/** What a learning platform offers to a page that it shows: an object with functions of fixed names. */
export interface FoundApi {
  readonly version: ScormVersion;
  readonly api: object;
}

/** What a search needs of a window. Windows of other hosts throw when their `API` is asked for. */
export interface SearchedWindow {
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
  readonly parent?: unknown;
  readonly opener?: unknown;
}

/** Platforms have put a page seven frames deep; a window that names parents without end is none. */
const mostFrames = 20;

const places = {
  '1.2': { name: 'API', opens: 'LMSInitialize' },
  '2004': { name: 'API_1484_11', opens: 'Initialize' },
} as const satisfies Record<ScormVersion, unknown>;

/**
 * Looks for the platform in the page's own window, in the windows around it, and in those that opened them.
 *
 * @param first the version that the package was made for: it counts wherever it is found, the other one only without it
 */
export function findApi(from: SearchedWindow, first: ScormVersion): FoundApi | undefined {
  const around = outwards(from);
  const windows = [...around, ...around.flatMap((each) => outwards(windowIn(each, 'opener')))];
  for (const version of [first, first === '1.2' ? '2004' : '1.2'] as const) {
    for (const each of windows) {
      const { name, opens } = places[version];
      const api = partOf(each, name);
      if (isObject(api) && typeof partOf(api, opens) === 'function') return { version, api };
    }
  }
  return undefined;
}

/** A window and those around it, from the inside out. The outermost is its own parent. */
function outwards(from: SearchedWindow | undefined): readonly SearchedWindow[] {
  const windows: SearchedWindow[] = [];
  for (let at = from; at !== undefined && windows.length <= mostFrames; at = windowIn(at, 'parent')) {
    if (windows.includes(at)) break;
    windows.push(at);
  }
  return windows;
}

function windowIn(from: SearchedWindow, name: 'parent' | 'opener'): SearchedWindow | undefined {
  const found = partOf(from, name);
  return isObject(found) ? found : undefined;
}

function partOf(from: object, name: string): unknown {
  try {
    return Reflect.get(from, name);
  } catch {
    return undefined;
  }
}

/** A window of another host is an object too, and an element that a page calls by the name `API` is none of ours. */
function isObject(value: unknown): value is object {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}
