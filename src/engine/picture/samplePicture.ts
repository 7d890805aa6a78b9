import type { Picture, PictureKind } from '../../trace/picture.ts';
import { describeError } from '../evaluate/describeError.ts';
import { contourPicture } from './contourPicture.ts';
import { errorPicture } from './errorPicture.ts';
import type { Handed } from './handed.ts';
import { NoPicture } from './NoPicture.ts';
import { ordersPicture } from './ordersPicture.ts';
import { remainderPicture } from './remainderPicture.ts';
import { secantPicture } from './secantPicture.ts';
import { seriesPicture } from './seriesPicture.ts';

/** Asks the reader's f for what a picture shows. Never throws: why there is no picture is part of the answer. */
export function samplePicture(kind: PictureKind, handed: readonly Handed[]): Picture {
  try {
    const [first, ...rest] = handed;
    if (!first) throw new RangeError('a picture takes arguments');
    if (kind === 'orders') return ordersPicture(first, rest);
    if (kind === 'series') return seriesPicture(first);
    const [second, third, fourth] = rest;
    if (!second || !third) throw new RangeError(`the picture ${kind} takes three arguments`);
    switch (kind) {
      case 'secant':
        return secantPicture(first, second, third);
      case 'error':
        return errorPicture(first, second, third, fourth);
      case 'contour':
        return contourPicture(first, second, third);
      case 'remainder':
        return remainderPicture(first, second, third);
    }
  } catch (thrown) {
    if (thrown instanceof NoPicture) return { type: 'missing', kind, reason: thrown.reason };
    // A step that does not move x at all, or a program that replaced what the package is built on.
    const { name, message } = describeError(thrown, '');
    return { type: 'missing', kind, reason: { type: 'threw', name: kind, message: `${name}: ${message}` } };
  }
}
