import { readFileSync, writeFileSync } from 'node:fs';
import { drawModel } from './data-model/drawing';

/** `npm run data-model`: draws the picture of the data model again. */
writeFileSync('.github/data-model.md', drawModel(readFileSync('prisma/schema.prisma', 'utf8')));
