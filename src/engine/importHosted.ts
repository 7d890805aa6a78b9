import * as derivative from 'derivative';

/** A module that takes the package `derivative`, so that it shares one copy with whoever loads it. */
interface HostedModule {
  readonly default: (host: typeof derivative) => unknown;
}

/** What a module of `bundleExercise` or `checksModule` gives, from where its text can be imported. */
export async function importHosted(address: string): Promise<unknown> {
  const loaded = (await import(/* webpackIgnore: true */ address)) as HostedModule;
  return loaded.default(derivative);
}
