import { transform } from 'sucrase';

/** TypeScript to JavaScript, line for line. */
export function withoutTypes(source: string): string {
  return transform(source, { transforms: ['typescript'], disableESTransforms: true }).code;
}
