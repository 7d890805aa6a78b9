import { expect, test } from 'vitest';
import { importedNames } from '../../../src/plugins/names/importedNames.ts';

test.each([
  ["import { exp, print } from 'derivative';", ['exp', 'print']],
  ["import { array, type NDArray } from 'derivative';", ['array', 'NDArray']],
  [
    'import { zeros } from \'derivative\';\nimport type { NDArray } from "derivative";\n1;',
    ['zeros', 'NDArray'],
  ],
  ["import { exp as e, exp } from 'derivative';", ['exp']],
  ["import { exp } from 'elsewhere';\n// import { sin } from 'derivative';", []],
  ['const text = "import { exp } from \'derivative\';";', []],
  ['import {', []],
])('%j imports %j from the package', (code, names) => {
  expect(importedNames(code)).toEqual(names);
});
