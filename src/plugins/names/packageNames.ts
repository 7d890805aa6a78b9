import type { PackageName } from '../../engine/liveProgram';
import { importedNames } from './importedNames';
import { packageAddresses } from './packageAddresses';

/** The names of the package that a program imports, each with where the reference explains it. */
export function packageNames(siteDir: string, code: string): readonly PackageName[] {
  const addresses = packageAddresses(siteDir);
  return importedNames(code).flatMap((name) => {
    const address = addresses[name];
    return address === undefined ? [] : [{ name, address }];
  });
}
