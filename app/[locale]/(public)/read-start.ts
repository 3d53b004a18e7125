import { listFigures, listFiguresAt, listNewestFigures } from '@/lib/data/public/figures';
import { type Dataset, scopes } from '@/lib/domain/figure/figure';
import { momentsOf } from '@/lib/domain/indicator/mapped';
import { type Almanac, openAreaBook } from '@/lib/pages/almanac';
import { composition } from '@/lib/pages/composition';
import { homePage } from '@/lib/pages/home-page';
import { chooseSubject, type MapQuestion, type MapSubject, startMap } from '@/lib/pages/start-map';
import { readAlmanac } from './read-almanac';

/** Enough of a series for its newest figure and one of a year before, in quarters, with some to spare. */
const comparedPeriods = 9;

/** All that the start page and its picture are made from; null where the map asked for is unknown. */
export async function readStart(dataset: Dataset, question: MapQuestion) {
  const almanac = await readAlmanac(dataset);
  const { schemes, country } = almanac;
  const subject = chooseSubject(almanac, question);
  if (subject === 'unknown') return null;
  const { group, groupBefore, doubtful } = composition.conference;
  const [newest, ofDoubtful, ofProvinces] = await Promise.all([
    listNewestFigures(dataset, [country.id, group, groupBefore], comparedPeriods),
    listFigures({ dataset, areaIds: [country.id], indicators: [doubtful] }),
    subject && readProvincesAt(almanac, subject),
  ]);
  const own = [...newest, ...ofDoubtful];
  const book = openAreaBook(almanac, [...new Map(own.map((one) => [one.id, one])).values()]);
  const map = subject && ofProvinces && startMap(ofProvinces, subject, schemes, question.boundary);
  return { almanac, page: homePage({ book, almanac, map }) };
}

/** What provinces say of the map's indicator: known already, or of one that few of them know. */
async function readProvincesAt(almanac: Almanac, subject: MapSubject) {
  const isMapped = scopes.some((scope) =>
    almanac.mapped[scope].some(
      ({ indicator, period }) =>
        indicator.code === subject.indicator.code && period === subject.period,
    ),
  );
  if (isMapped) return almanac.ofProvinces;
  const provinces = almanac.provinces.map(({ id }) => id);
  const moments = momentsOf([subject], almanac.indicators);
  return openAreaBook(almanac, await listFiguresAt(almanac.dataset, provinces, moments));
}
