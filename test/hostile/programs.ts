import type { HostileProgram } from './HostileProgram.ts';
import { floods } from './floods.ts';
import { forging } from './forging.ts';
import { loops } from './loops.ts';
import { memory } from './memory.ts';
import { network } from './network.ts';
import { outliving } from './outliving.ts';
import { page } from './page.ts';
import { sources } from './sources.ts';
import { tampering } from './tampering.ts';
import { thrown } from './thrown.ts';
import { values } from './values.ts';

/** All hostile programs by their theme; each is run against the built site in every engine. */
export const hostilePrograms = {
  loops,
  floods,
  memory,
  thrown,
  values,
  tampering,
  forging,
  sources,
  outliving,
  network,
  page,
} satisfies Readonly<Record<string, readonly HostileProgram[]>>;

export type Theme = keyof typeof hostilePrograms;
