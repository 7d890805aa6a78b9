import { expect, test, vi } from 'vitest';
import { writtenEarly } from '../../src/plugins/writtenEarly.ts';

test('files are written before contents are loaded, not again at the first load, and at every one after it', () => {
  const write = vi.fn();
  const load = writtenEarly(write);
  expect(write).toHaveBeenCalledTimes(1);
  load();
  expect(write).toHaveBeenCalledTimes(1);
  load();
  load();
  expect(write).toHaveBeenCalledTimes(3);
});
