import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/sandbox/afterPaint.ts';

/** Frames that were asked for. */
let frames: (() => void)[];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Does what stands in line, and what that asks for: in a page each of these is a task. */
const doTasks = (): unknown => vi.advanceTimersByTime(1);

/** The browser makes a frame. */
function makeFrame(): void {
  for (const callback of frames.splice(0)) callback();
}

test('a frame is asked for behind what is put in line after the call', () => {
  const order: string[] = [];
  vi.stubGlobal('requestAnimationFrame', () => order.push('frame'));
  afterPaint(() => undefined);
  setTimeout(() => order.push('what draws'));
  doTasks();
  expect(order).toEqual(['what draws', 'frame']);
});

test('it calls back behind the second frame, and behind what stands in line then', () => {
  const then = vi.fn();
  afterPaint(then);
  doTasks();
  makeFrame();
  doTasks();
  expect(then).not.toHaveBeenCalled();
  setTimeout(() => {
    expect(then).not.toHaveBeenCalled();
  });
  makeFrame();
  expect(then).not.toHaveBeenCalled();
  doTasks();
  expect(then).toHaveBeenCalledOnce();
});

test('a page that draws no frames waits for a second, and is called back once', () => {
  const then = vi.fn();
  afterPaint(then);
  vi.advanceTimersByTime(999);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledOnce();
  makeFrame();
  makeFrame();
  doTasks();
  expect(then).toHaveBeenCalledOnce();
});
