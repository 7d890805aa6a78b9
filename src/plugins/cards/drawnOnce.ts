import type { DiskCache } from '../../cli/diskCache/DiskCache';
import { hashOf } from '../../cli/diskCache/hashOf';
import { drawPng } from './drawPng';

/** The picture as PNG; drawn only if no build before has drawn the very same. */
export async function drawnOnce(cache: DiskCache, svg: string): Promise<Uint8Array> {
  const key = hashOf(svg);
  const kept = cache.read(key);
  if (kept instanceof Uint8Array) return kept;
  const drawn = await drawPng(svg);
  cache.write(key, drawn);
  return drawn;
}
