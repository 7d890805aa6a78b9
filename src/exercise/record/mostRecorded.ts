/** How many values a page keeps of what one run of an answer does; see `valuesIn`. */
export const mostRecorded = 300_000;
