import * as v from 'valibot';
import { carries, readPacked, type LinkFault, type LinkFormat } from '../link/readPacked.ts';
import { writePacked } from '../link/writePacked.ts';
import { classLimits, classPlanSchema, type ClassPlan } from './ClassPlan.ts';

const { name, exercises, seed, submitTo } = classLimits;

/** Every character of a text may take six bytes of JSON, as `\u0000` does; ids are plain, with quotes and a comma. */
const classLink: LinkFormat = {
  name: 'class',
  version: 1,
  packedLength: 30_000,
  unpackedBytes: 6 * (name + seed + submitTo) + 103 * exercises + 200,
};

export type ReadClassLink =
  | { readonly type: 'class'; readonly plan: ClassPlan }
  | { readonly type: 'refused'; readonly fault: LinkFault };

/** Whether the part of an address behind `#` claims to carry a class. */
export function carriesClass(fragment: string): boolean {
  return carries(fragment, classLink);
}

/** The part of a class link behind `#`. */
export function writeClassLink(plan: ClassPlan): Promise<string> {
  return writePacked(plan, classLink);
}

/** Reads the part of a class link behind `#`. Never throws: anybody can write anything into a link. */
export async function readClassLink(fragment: string): Promise<ReadClassLink> {
  const read = await readPacked(fragment, classLink);
  if (read.type === 'refused') return read;
  const parsed = v.safeParse(classPlanSchema, read.value);
  return parsed.success ? { type: 'class', plan: parsed.output } : { type: 'refused', fault: 'damaged' };
}

/**
 * What stands behind `#` in a link as people paste it: with its address or without, broken into lines by a mail, and
 * with what a mail or a sentence puts behind it.
 */
export function fragmentOf(pasted: string): string {
  const text = pasted.replaceAll(/\s/g, '');
  // Words before it may have a # of their own.
  const at = text.lastIndexOf(`#${classLink.name}=`);
  const fragment = text.slice((at === -1 ? text.indexOf('#') : at) + 1);
  // The rest holds none but the letters of base64url: neither the > of a mail nor the full stop of a sentence.
  const [link = fragment] = /^\w+=\d+\.[\w-]*/.exec(fragment) ?? [];
  return link;
}
