import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { toolPath } from '../../src/cli/setUp/toolPath.mjs';

test('what an exercise prints does not get into the JSON', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-json-'));
  const program = path.join(folder, 'program.mts');
  const module = pathToFileURL(path.join(repositoryRoot, 'src/cli/printOnlyJson.ts')).href;
  writeFileSync(
    program,
    `import { printJson, printOnlyJson } from '${module}';
    printOnlyJson();
    for (const method of ['log', 'info', 'debug', 'warn', 'error'] as const) console[method]('from a check');
    printJson({ sheets: [] });`,
  );
  const printed = execFileSync(process.execPath, [toolPath('tsx'), program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(printed)).toEqual({ sheets: [] });
});
