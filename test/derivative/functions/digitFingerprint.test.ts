import { expect, it } from 'vitest';
import type { FingerprintName, Implementation } from './digitFingerprint.ts';
import { digitFingerprint, expectedFingerprint } from './digitFingerprint.ts';
import { testedFunctions } from './testedFunctions.ts';

it('is in this engine what correctly rounded digits make it', () => {
  expect(digitFingerprint()).toEqual(expectedFingerprint);
});

it('is expected to be that of the reference', () => {
  const reference = Object.fromEntries(testedFunctions.map((tested) => [tested.name, tested.reference]));
  expect(digitFingerprint(reference as Implementation)).toEqual(expectedFingerprint);
});

it('changes with a single digit', () => {
  const functions = Object.fromEntries(
    testedFunctions.map(({ name, value }) => [name, value]),
  ) as Implementation;
  let isFirst = true;
  const off = (x: number): number => {
    const value = functions.exp(x, NaN) * (isFirst ? 1 + 2 ** -52 : 1);
    isFirst = false;
    return value;
  };
  const changed = digitFingerprint({ ...functions, exp: off });
  const names = Object.keys(changed) as FingerprintName[];
  expect(names.filter((name) => changed[name] !== expectedFingerprint[name])).toEqual(['exp']);
});
