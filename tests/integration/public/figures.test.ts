import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStart } from '@/app/[locale]/(public)/read-start';
import { closeDatabase, database } from '@/lib/data/database';
import { listAreas } from '@/lib/data/public/areas';
import { listIndicators, listSections } from '@/lib/data/public/catalogue';
import { hasFigures, listEarlierRevisions, listFigures } from '@/lib/data/public/figures';
import { listSources } from '@/lib/data/public/sources';
import { formatValueWithUnit } from '@/lib/format/figure';
import { areaPage } from '@/lib/pages/area-page';
import { openBook } from '@/lib/pages/shown-figure';
import type { MapQuestion } from '@/lib/pages/start-map';
import { loadDemo } from '@/prisma/seed/demo';

/** Public reads on the reference set as it is shipped, then beside the demonstration set. */

afterAll(closeDatabase);

const nothingAsked: MapQuestion = { slug: undefined, scope: undefined, boundary: undefined };

async function readHome(asked: MapQuestion = nothingAsked) {
  const start = await readStart('real', asked);
  if (start === null) throw new Error('nothing of what was asked');
  return { page: start.page, map: start.page.map, mapped: start.almanac.mapped.ALL };
}

describe('the start page on published figures alone', () => {
  it('says the 14 figures of the conference as they were given', async () => {
    const { page } = await readHome();
    const { lead = [], rest = [] } = page.conference ?? {};
    const said = [...lead, ...rest].map(({ value, indicator, origin }) =>
      [formatValueWithUnit(value, indicator, 'vi').replaceAll('\u00a0', ' '), origin].join(' '),
    );
    expect(said.sort()).toEqual(
      [
        'khoảng 3.000 hợp tác xã published',
        'gần 5.000 tổ hợp tác published',
        '19 quỹ published',
        'hơn 150.000 người published',
        '3–4 triệu đồng/người/tháng published',
        'khoảng 600 hợp tác xã published',
        'gần 500 đơn vị published',
        'hơn 900 hợp tác xã published',
        'gần 4.700 chủ thể published',
        '38,3% published',
        '26,1% published',
        '33,3% published',
        '2,3% computed',
        '28 tỉnh, thành phố published',
      ].sort(),
    );
  });

  it('opens on the conference of 28 alliances, then on the newest map of all 63 provinces', async () => {
    const { page, map } = await readHome();
    expect(page.openings).toEqual(['conference', 'map']);
    expect(page.conference?.lead[0]?.value).toMatchObject({ value: '28' });
    expect(map?.scheme.code).toBe('63');
    expect([map?.indicator.code, map?.period]).toEqual(['POOR_RATE_GSO', '2023']);
    expect(map?.ranking.coverage).toEqual({ reported: 63, expected: 63 });
  });

  it('sets the nearly 4.700 owners beside the 5.361 of the whole country two months before', async () => {
    const { page } = await readHome();
    expect(page.conference?.doubt?.said.value).toMatchObject({ value: '4700', precision: 'below' });
    expect(page.conference?.doubt?.country).toMatchObject({
      period: '2023-10',
      value: { value: '5361' },
    });
  });

  it('draws every indicator that it offers, on boundaries of its own', async () => {
    const { mapped } = await readHome();
    expect(mapped.map(({ indicator }) => indicator.code)).toEqual(
      expect.arrayContaining(['AREA', 'POP_RESOLUTION']),
    );
    for (const { indicator } of mapped) {
      const { map } = await readHome({ ...nothingAsked, slug: indicator.slug });
      expect(map?.indicator.code).toBe(indicator.code);
      expect(map?.ranking.ranked.length, indicator.code).toBeGreaterThan(9);
    }
    const { map } = await readHome({ ...nothingAsked, slug: 'dien-tich-tu-nhien' });
    expect(map?.scheme.code).toBe('34');
  });

  it('says of the ethnic-minority parts which provinces have one, and never whole provinces', async () => {
    const { map } = await readHome({ ...nothingAsked, scope: 'EMM' });
    expect(map?.scope).toBe('EMM');
    expect(map?.ranking.ranked).toEqual([]);
    expect(map?.ranking.coverage).toEqual({ reported: 0, expected: 51 });
  });

  it('keeps 31.364 and 32.103 cooperatives at the end of 2023, and says that they disagree', async () => {
    const { page } = await readHome();
    const year = page.key?.earlier.find(({ period }) => period === '2023-12-31');
    expect([year?.value, ...(year?.others ?? []).map(({ value }) => value)]).toMatchObject([
      { value: '31364' },
      { value: '32103' },
    ]);
    expect(year?.disagree).toBe(true);
  });

  it('never joins the ministries’ series to the alliances’', async () => {
    const { page } = await readHome();
    expect(page.key?.shown.value).toMatchObject({ value: '33557' });
    expect(page.alike.map(({ shown }) => shown.indicator.code)).toEqual([
      'HTX_TOTAL_MINISTRY',
      'HTX_TOTAL_UNNAMED',
    ]);
  });

  it('adds the statistics office’s provinces up with their coverage', async () => {
    const { page } = await readHome();
    const row = page.country
      .flatMap(({ rows }) => rows)
      .find(({ shown }) => shown.indicator.code === 'HTX_ACTIVE_GSO');
    expect(row?.shown).toMatchObject({
      origin: 'computed',
      computed: { partial: false, coverage: { reported: 63, expected: 63 } },
    });
  });

  it('keeps 51 provinces’ population apart from the country’s figures', async () => {
    const { page } = await readHome();
    const codes = (kind: 'rows' | 'partial') =>
      page.country.flatMap((section) => section[kind]).map(({ shown }) => shown.indicator.code);
    expect(codes('partial')).toContain('POP');
    expect(codes('rows')).not.toContain('POP');
  });
});

it('lists only documents that a public figure stands on', async () => {
  const sources = await listSources();
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.every(({ figures }) => figures > 0)).toBe(true);
});

it('shows an indicator and a figure added to the database without a build', async () => {
  await database().indicator.create({
    data: {
      code: 'ADDED_LATER',
      slug: 'them-sau',
      sectionCode: 'UNITS',
      position: 5,
      nameVi: 'Chỉ tiêu thêm sau',
      nameEn: 'Added later',
      shortNameVi: 'Chỉ tiêu thêm sau',
      shortNameEn: 'Added later',
      unitVi: 'đơn vị',
      unitEn: 'units',
      kind: 'stock',
      areaAggregation: 'sum',
      quarterAggregation: 'last',
      definitionVi: 'Thử',
      definitionEn: 'Test',
    },
  });
  const [source] = await listSources();
  await database().figure.create({
    data: {
      indicatorCode: 'ADDED_LATER',
      areaId: 'ha-noi',
      scope: 'ALL',
      period: '2025',
      periodKind: 'year',
      periodStart: new Date('2025-01-01'),
      periodEnd: new Date('2025-12-31'),
      value: '41',
      origin: 'published',
      sourceId: source?.id ?? '',
      publishedAt: new Date('2026-01-01'),
    },
  });
  const areas = new Map((await listAreas()).map((area) => [area.id, area]));
  const [area] = [...areas.values()].filter(({ id }) => id === 'ha-noi');
  if (!area) throw new Error('no such province');
  const figures = await listFigures({ dataset: 'real', areaIds: [area.id] });
  const page = areaPage({
    area,
    boundary: null,
    subjects: [area],
    book: openBook(figures, await listIndicators(), areas, []),
    sections: await listSections(),
    rankings: new Map(),
    earlier: [],
  });
  const [units] = page.sections;
  expect(units?.rows.map(({ indicator }) => indicator.code)).toContain('ADDED_LATER');
});

describe('beside the demonstration set', () => {
  let realBefore: string;

  beforeAll(async () => {
    realBefore = JSON.stringify(await listFigures({ dataset: 'real' }));
    await loadDemo(process.env.DATABASE_URL ?? '', {
      now: new Date('2026-11-23T08:00:00+07:00'),
      password: 'mat-khau-minh-hoa',
    });
  }, 60_000);

  it('real figures stay exactly what they were', async () => {
    expect(JSON.stringify(await listFigures({ dataset: 'real' }))).toBe(realBefore);
    expect(await listEarlierRevisions({ dataset: 'real' })).toEqual([]);
  });

  it('a view of illustrative figures holds no real one', async () => {
    expect(await hasFigures('demo')).toBe(true);
    const figures = await listFigures({ dataset: 'demo' });
    expect(new Set(figures.map(({ dataset }) => dataset))).toEqual(new Set(['demo']));
    expect(new Set(figures.map(({ source }) => source.class))).toEqual(new Set(['report']));
  });

  it('what was corrected is out of the newest figures and in the earlier ones', async () => {
    const earlier = await listEarlierRevisions({ dataset: 'demo', areaIds: ['lang-son'] });
    expect(earlier.length).toBeGreaterThan(0);
    const current = new Set((await listFigures({ dataset: 'demo' })).map(({ id }) => id));
    expect(earlier.some(({ id }) => current.has(id))).toBe(false);
  });

  it('no value of a report that is not published is read', async () => {
    const open = await database().report.findMany({
      where: { state: { not: 'published' } },
      select: { areaId: true, period: true },
    });
    expect(open.length).toBeGreaterThan(3);
    const figures = await listFigures({ dataset: 'demo' });
    for (const { areaId, period } of open) {
      expect(figures.filter((one) => one.area === areaId && one.period === period)).toEqual([]);
    }
  });
});
