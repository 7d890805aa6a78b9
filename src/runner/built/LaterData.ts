/** How a page hands data of the build to a block that is to come alive; see the plugin's `laterData`. */
export interface LaterData<Data> {
  /** Those of all blocks of this kind on the page. */
  readonly fetchData: () => Promise<{ readonly default: readonly Data[] }>;
  /** Which of them are the block's. */
  readonly at: number;
  /** Another one when they are others. */
  readonly version: string;
}

export async function fetchedData<Data>({ fetchData, at }: LaterData<Data>): Promise<Data> {
  const data = (await fetchData()).default[at];
  if (data === undefined) throw new RangeError(`no data at ${String(at)}`);
  return data;
}
