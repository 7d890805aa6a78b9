import { transform } from 'sucrase';

/** TypeScript to JavaScript, line for line: types are cut out, everything else stays where it is. */
export function withoutTypes(source: string): string {
  return transform(source, { transforms: ['typescript'], disableESTransforms: true }).code;
}
