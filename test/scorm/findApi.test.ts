import { describe, expect, test } from 'vitest';
import { findApi, type SearchedWindow } from '../../src/scorm/findApi.ts';

const api12 = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };

/** A window of another host: its parent can be reached, and nothing else. */
const foreign = (parent: SearchedWindow): SearchedWindow => ({
  parent,
  get API(): unknown {
    throw new DOMException('Blocked a frame with origin', 'SecurityError');
  },
  get API_1484_11(): unknown {
    throw new DOMException('Blocked a frame with origin', 'SecurityError');
  },
  get opener(): unknown {
    throw new DOMException('Blocked a frame with origin', 'SecurityError');
  },
});

/** The outermost window is its own parent, as in a browser. */
function outermost(parts: object): SearchedWindow {
  const top: SearchedWindow & { parent?: unknown } = { opener: null, ...parts };
  top.parent = top;
  return top;
}

/** A window with so many frames around it. */
function inFrames(
  count: number,
  top: SearchedWindow,
  around = (parent: SearchedWindow): SearchedWindow => ({ parent }),
) {
  let inner = top;
  for (let i = 0; i < count; i++) inner = around(inner);
  return inner;
}

describe('the platform is found', () => {
  test.each([
    ['in the page’s own window', outermost({ API_1484_11: api2004 })],
    ['7 frames up', inFrames(7, outermost({ API_1484_11: api2004 }))],
    ['above frames of another host', inFrames(3, outermost({ API_1484_11: api2004 }), foreign)],
    ['in the window that opened the page', outermost({ opener: outermost({ API_1484_11: api2004 }) })],
    [
      'above the window that opened the page',
      outermost({ opener: inFrames(2, outermost({ API_1484_11: api2004 })) }),
    ],
    [
      'in the window that opened the one around the page',
      inFrames(2, outermost({ opener: outermost({ API_1484_11: api2004 }) })),
    ],
  ])('%s', (_where, page) => {
    expect(findApi(page, '2004')).toEqual({ version: '2004', api: api2004 });
  });

  test('of the package’s version, also when the other one is nearer', () => {
    const page = { API: api12, parent: outermost({ API_1484_11: api2004 }) };
    expect(findApi(page, '2004')).toEqual({ version: '2004', api: api2004 });
    expect(findApi(page, '1.2')).toEqual({ version: '1.2', api: api12 });
  });

  test('of the other version, when there is no other', () => {
    expect(findApi(outermost({ API: api12 }), '2004')).toEqual({ version: '1.2', api: api12 });
    expect(findApi(outermost({ API_1484_11: api2004 }), '1.2')).toEqual({ version: '2004', api: api2004 });
  });
});

describe('there is no platform', () => {
  const circle: SearchedWindow & { parent?: unknown } = {};
  circle.parent = { parent: circle };
  const endless = (): SearchedWindow => ({
    get parent() {
      return endless();
    },
  });
  test.each([
    ['in a window by itself', outermost({})],
    ['where an element is called API', outermost({ API: { tagName: 'DIV' } })],
    ['where API is a text', outermost({ API: 'LMSInitialize' })],
    ['in windows of another host', inFrames(3, foreign(outermost({})), foreign)],
    ['in windows that stand around each other', circle],
    ['in windows without end', endless()],
  ])('%s', (_where, page) => {
    expect(findApi(page, '1.2')).toBeUndefined();
  });
});
