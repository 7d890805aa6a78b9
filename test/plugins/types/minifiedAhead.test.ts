import type { Compiler } from 'webpack';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import minifiedAhead from '../../../src/plugins/types/minifiedAhead.ts';

const stages = { PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE: 400 };

/** What the plugin adds to the bundler's configuration. */
const added = (isServer: boolean): { readonly plugins?: readonly ((compiler: Compiler) => void)[] } =>
  minifiedAhead().configureWebpack?.(
    {},
    isServer,
    { currentBundler: { name: 'rspack', instance: { Compilation: stages } } } as never,
    undefined,
  ) as never;

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('TypeScript’s file, and no other, is said to be minified before the minifier begins', () => {
  const marked: unknown[] = [];
  const tapped: unknown[] = [];
  const compilation = {
    hooks: {
      processAssets: {
        tap: ({ stage }: { readonly stage: number }, process: (assets: object) => void): void => {
          tapped.push(stage);
          process({ 'assets/js/main.0a1b2c3d.js': 1, 'assets/js/typescript.0a1b2c3d.js': 1 });
        },
      },
    },
    updateAsset: (name: string, same: (source: string) => string, info: object) => {
      marked.push([name, same('its text'), info]);
    },
  };
  const compiler = {
    hooks: { thisCompilation: { tap: (_name: string, then: (made: object) => void) => then(compilation) } },
  };
  for (const plugin of added(false).plugins ?? []) plugin(compiler as never);
  expect(tapped).toEqual([399]);
  expect(marked).toEqual([['assets/js/typescript.0a1b2c3d.js', 'its text', { minimized: true }]]);
});

test('nothing is done for pages that are rendered, nor while an author works', () => {
  expect(added(true)).toEqual({});
  vi.stubEnv('NODE_ENV', 'development');
  expect(added(false)).toEqual({});
});
