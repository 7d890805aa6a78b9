import path from 'node:path';
import { packageOnce } from '../reference/packageOnce';
import { referenceAddresses } from '../reference/referenceAddresses';

const read = new Map<string, Readonly<Record<string, string>>>();

/** Where the reference explains each name of the package, read once: every section of the docs makes its own plugins. */
export function packageAddresses(siteDir: string): Readonly<Record<string, string>> {
  const addresses =
    read.get(siteDir) ?? referenceAddresses(packageOnce(path.join(siteDir, 'src', 'derivative', 'src')), '/');
  read.set(siteDir, addresses);
  return addresses;
}
