import { readFacts } from '@/lib/data/public/facts';
import { keptWhilePublished } from '@/lib/data/public/publication';
import { openAlmanac } from '@/lib/pages/almanac';

/** What all public pages of a dataset share, read and put in order once a publication. */
export const readAlmanac = keptWhilePublished('almanac', async (dataset) =>
  openAlmanac(await readFacts(dataset)),
);
