import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../src/cli/setUp/repositoryRoot.mjs';

// The notebook's cell 4: the central difference of x² at 3 with δ = 1e-4.
it('plain Node at the repository’s top imports the package derivative', () => {
  const program =
    "import { numericalDerivative } from 'derivative'; console.log(numericalDerivative((x) => x * x, 3));";
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  expect(output).toBe('6.000000000012662\n');
});
