import type { PictureRequest } from '../../trace/picture.ts';

/**
 * What is added behind a program, in its own scope, so that its pictures are drawn from whatever its names mean
 * in the code that ran:
 *
 *     $nudge.picture("secant", [["myFunc1", () => myFunc1], ["3", () => 3], ["delta", () => delta]]);
 *
 * Each argument is a function, so that a name which the code no longer has is noticed only when it is asked for.
 *
 * @param requests read by `parsePictures`: their texts are expressions without effects
 */
export function handPictures(requests: readonly PictureRequest[], host: string): string {
  return requests
    .map(({ kind, arguments: texts }) => {
      const handed = texts.map((text) => `[${JSON.stringify(text)}, () => (${text})]`);
      return `;${host}.picture(${JSON.stringify(kind)}, [${handed.join(', ')}]);`;
    })
    .join('');
}
