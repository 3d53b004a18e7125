import { expect } from 'vitest';
import { listAreas, listBoundarySchemes } from '@/lib/data/public/areas';
import * as catalogue from '@/lib/data/public/catalogue';
import { findPublishedConference, listPublishedConferences } from '@/lib/data/public/conferences';
import { readFacts } from '@/lib/data/public/facts';
import { countByArea, countByMoment } from '@/lib/data/public/figure-counts';
import * as figures from '@/lib/data/public/figures';
import {
  findNewestPublication,
  listFiguresAsOf,
  listSuccessors,
} from '@/lib/data/public/figures-as-of';
import { keptWhilePublished, readPublication } from '@/lib/data/public/publication';
import {
  findPublishedRelease,
  listNewestReports,
  listPublishedReleases,
} from '@/lib/data/public/releases';
import { getSetting } from '@/lib/data/public/settings';
import { listSources } from '@/lib/data/public/sources';
import { readUsualWindow } from '@/lib/data/public/windows';
import { type AccessCase, letsNothingOut } from './case';

const datasets = ['real', 'demo'] as const;
const quarters = ['2026-Q1', '2026-Q2', '2026-Q3'] as const;

/** Of what anyone may read: given all it could be asked, it lets no canary out. */
export const publicCases: Readonly<Record<string, AccessCase>> = {
  'public/releases listPublishedReleases': async (world) => {
    await letsNothingOut(...datasets.map((dataset) => listPublishedReleases(dataset)));
    expect((await listPublishedReleases('real')).map((one) => one.slug)).toEqual([
      world.publishedRelease.slug,
    ]);
  },
  'public/releases findPublishedRelease': async (world) => {
    for (const dataset of datasets) {
      expect(await findPublishedRelease(dataset, world.draftRelease.slug)).toBeNull();
      await letsNothingOut(findPublishedRelease(dataset, world.publishedRelease.slug));
    }
  },
  'public/figures-as-of listFiguresAsOf': (_world) =>
    letsNothingOut(
      ...['2026-01-01', '2030-01-01'].map((day) =>
        listFiguresAsOf(['test-joined'], ['TEST_TOTAL', 'TEST_WORDS'], new Date(day)),
      ),
    ),
  'public/figures-as-of listSuccessors': async (_world) => {
    const known = await figures.listFigures({ dataset: 'real' });
    await letsNothingOut(listSuccessors(known.map(({ id }) => id)));
  },
  'public/figures-as-of findNewestPublication': (_world) => letsNothingOut(findNewestPublication()),
  'public/releases listNewestReports': async (world) => {
    await letsNothingOut(...datasets.map((dataset) => listNewestReports(dataset, 8)));
    const out = await listNewestReports('real', 8);
    expect(JSON.stringify(out)).not.toContain(world.draft.quarter);
  },
  'public/conferences listPublishedConferences': async (_world) => {
    await letsNothingOut(...datasets.map((dataset) => listPublishedConferences(dataset)));
    const listed = await listPublishedConferences('real');
    expect(listed.map(({ slug }) => slug)).toEqual(['thai-nguyen-2023']);
    expect(await listPublishedConferences('demo')).toEqual([]);
  },
  'public/conferences findPublishedConference': async (_world) => {
    await letsNothingOut(findPublishedConference('thai-nguyen-2023'));
    expect(await findPublishedConference('khong-co')).toBeNull();
  },
  'public/figures listFigures': (_world) =>
    letsNothingOut(
      ...datasets.flatMap((dataset) => [
        figures.listFigures({ dataset }),
        figures.listFigures({ dataset, areaIds: ['test-joined'], indicators: ['TEST_TOTAL'] }),
      ]),
    ),
  'public/figures listEarlierRevisions': (_world) =>
    letsNothingOut(...datasets.map((dataset) => figures.listEarlierRevisions({ dataset }))),
  'public/figures listRevisionsOf': async (_world) => {
    const known = await figures.listFigures({ dataset: 'real' });
    await letsNothingOut(...known.map(({ id }) => figures.listRevisionsOf(id)));
    for (const id of ['0', '-1', '1 OR 1=1', '9'.repeat(17), '']) {
      expect(await figures.listRevisionsOf(id)).toEqual([]);
    }
  },
  'public/figures listEveryFigure': (_world) =>
    letsNothingOut(...datasets.map((dataset) => figures.listEveryFigure(dataset, 'test-joined'))),
  'public/figure-counts countByMoment': (_world) =>
    letsNothingOut(...datasets.map((dataset) => countByMoment(dataset, ['test-joined']))),
  'public/figure-counts countByArea': (_world) =>
    letsNothingOut(
      ...datasets.map((dataset) =>
        countByArea(
          dataset,
          ['test-joined'],
          [{ indicator: 'TEST_TOTAL', periodEnd: '2026-09-30' }],
          ['ALL', 'EMM'],
        ),
      ),
    ),
  'public/publication readPublication': (_world) => letsNothingOut(readPublication()),
  'public/figures listNewestFigures': (_world) =>
    letsNothingOut(
      ...datasets.map((dataset) => figures.listNewestFigures(dataset, ['test-joined'], 24)),
    ),
  'public/figures listFiguresAt': (_world) =>
    letsNothingOut(
      ...datasets.map((dataset) =>
        figures.listFiguresAt(
          dataset,
          ['test-joined'],
          [{ indicator: 'TEST_TOTAL', periodEnd: '2026-09-30' }],
        ),
      ),
    ),
  'public/figures listYearAims': (_world) =>
    letsNothingOut(...datasets.map((dataset) => figures.listYearAims(dataset, ['test-joined']))),
  'public/figures listAreaNews': (_world) =>
    letsNothingOut(...datasets.map((dataset) => figures.listAreaNews(dataset))),
  'public/facts readFacts': (_world) =>
    letsNothingOut(...datasets.map((dataset) => readFacts(dataset))),
  'public/publication keptWhilePublished': (_world) =>
    letsNothingOut(
      ...datasets.map((dataset) => keptWhilePublished('facts of the test', readFacts)(dataset)),
    ),
  'public/figures hasFigures': async () => {
    expect(await figures.hasFigures('demo')).toBe(false);
    expect(await figures.hasFigures('real')).toBe(true);
  },
  'public/figures listProvinceCoverage': (_world) =>
    letsNothingOut(...datasets.map((dataset) => figures.listProvinceCoverage(dataset))),
  'public/figures listSeriesBreaks': () => letsNothingOut(figures.listSeriesBreaks()),
  'public/areas listAreas': () => letsNothingOut(listAreas()),
  'public/areas listBoundarySchemes': () => letsNothingOut(listBoundarySchemes()),
  'public/sources listSources': () => letsNothingOut(listSources()),
  'public/catalogue listSections': () => letsNothingOut(catalogue.listSections()),
  'public/catalogue listIndicators': () => letsNothingOut(catalogue.listIndicators()),
  'public/catalogue listRatiosOf': () => letsNothingOut(catalogue.listRatiosOf(['TEST_TOTAL'])),
  'public/catalogue listThemes': () => letsNothingOut(catalogue.listThemes()),
  'public/catalogue findForm': () => letsNothingOut(...quarters.map(catalogue.findForm)),
  'public/catalogue getFormVersion': () => letsNothingOut(catalogue.getFormVersion('test-form')),
  'public/catalogue listAliases': () => letsNothingOut(catalogue.listAliases('test-form')),
  'public/catalogue listRules': () => letsNothingOut(...quarters.map(catalogue.listRules)),
  'public/settings getSetting': () => letsNothingOut(getSetting('reporting_window')),
  'public/windows readUsualWindow': () => letsNothingOut(...quarters.map(readUsualWindow)),
};
