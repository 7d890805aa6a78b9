import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import type { Reporter, TestModule } from 'vitest/node';
import { countAll } from './countAll.ts';
import type { EngineRun } from './EngineRun.ts';
import { engineTableFile, engineTableSchema, type EngineTable } from './EngineTable.ts';
import { nextEngines } from './nextEngines.ts';
import { parts } from './parts.mjs';

/** Writes into the table of engines what passed, when all tests have run. */
export default class EngineReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const ran = parts.filter(({ file }) =>
      modules.some(({ moduleId }) => moduleId.endsWith(`/test/browser/${file}.test.ts`)),
    );
    const runs = modules.flatMap((module) =>
      [...module.children.allTests('passed')].flatMap((test): EngineRun[] => {
        const { engineRun } = test.meta();
        return engineRun === undefined ? [] : [engineRun];
      }),
    );
    const table: EngineTable = {
      date: new Date().toISOString().slice(0, 10),
      system: `${os.type()} ${os.arch()}`,
      node: process.versions.node,
      all: await countAll(),
      engines: [...nextEngines(before(), ran, runs)],
    };
    const options = { ...(await resolveConfig(engineTableFile)), filepath: engineTableFile };
    writeFileSync(engineTableFile, await format(JSON.stringify(table), options));
    console.log(`Written: ${engineTableFile}`);
  }
}

function before(): EngineTable['engines'] {
  if (!existsSync(engineTableFile)) return [];
  return v.parse(engineTableSchema, JSON.parse(readFileSync(engineTableFile, 'utf8'))).engines;
}
