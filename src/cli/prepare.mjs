// @ts-check
// npm runs this after every install here, so that `import('derivative')` works from plain Node.
import { buildPackage } from './setUp/buildPackage.mjs';

buildPackage();
