// npx tsx -C derivative-source test/derivative/package/writeErrorPicture.ts
import { writeFileSync } from 'node:fs';
import { errorPicture } from './errorPicture.ts';
import { pictureFile } from './pictureFile.ts';

writeFileSync(pictureFile, errorPicture());
