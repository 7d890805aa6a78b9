import * as v from 'valibot';

/** When something happened, in whole milliseconds since 1970, bounded to what the keys of entries can hold. */
export const momentSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36 ** 9 - 1));

/**
 * A reader's code. The lesson's code that it was begun from is kept whole, not as a hash: so the page can show
 * what has changed in the lesson since.
 */
export const draftSchema = v.object({ code: v.string(), original: v.string(), at: momentSchema });

export type Draft = Readonly<v.InferOutput<typeof draftSchema>>;
