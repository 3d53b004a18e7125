import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { Area } from '@/lib/domain/territory/area';
import { type AreaPageInput, areaPage } from '@/lib/pages/area-page';
import { fileRows } from '@/lib/pages/file-row';
import { rankProvinces } from '@/lib/pages/ranking';
import { indicator, number, share, source, text } from '../domain/makers';
import { bookOf, east, hill, joined, said, west } from './land';

const section = { code: 'UNITS', slug: 'u', position: 1, nameVi: 'Đơn vị', nameEn: 'Units' };
const inSection = (code: string, rest: Partial<Indicator> = {}) =>
  indicator(code, { section: 'UNITS', ...rest });
const total = inSection('HTX_TOTAL');

function pageOf(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  subjects: readonly Area[] = [hill],
  more: Partial<AreaPageInput> = {},
) {
  return areaPage({
    area: subjects[0] ?? hill,
    boundary: null,
    subjects,
    book: bookOf(figures, indicators),
    sections: [section],
    rankings: new Map(),
    earlier: [],
    ...more,
  });
}

describe('a province', () => {
  it('shows any indicator of the catalogue that has a figure, in its section', () => {
    const added = inSection('ADDED_LATER');
    const page = pageOf([said('hill', '2024', '7', { indicator: 'ADDED_LATER' })], [total, added]);
    expect(page.sections.map(({ rows }) => rows.map((row) => row.indicator.code))).toEqual([
      ['ADDED_LATER'],
    ]);
  });

  it('is empty where nothing is known, with no section and no zero', () => {
    expect(pageOf([], [total])).toMatchObject({
      keys: [],
      sections: [],
      sources: [],
    });
  });

  it('lists the sources of what is shown and of what others say', () => {
    const page = pageOf(
      [
        said('hill', '2024', '7', { source: source({ id: 'a', class: 'alliance' }) }),
        said('hill', '2024', '9', { source: source({ id: 'b' }) }),
      ],
      [total],
    );
    expect(page.sources.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('tells a rank of the newest figure’s own period only', () => {
    const figures = [
      said('hill', '2023', '7'),
      said('east', '2023', '5'),
      said('west', '2023', '6'),
    ];
    const rankOf = (period: string) => {
      const book = bookOf([...figures, said('hill', period, '8')], [total]);
      const ranking = rankProvinces(book, total, 'ALL', '2023', [hill, east, west]);
      const page = areaPage({
        area: hill,
        boundary: null,
        subjects: [hill],
        book,
        sections: [section],
        rankings: new Map(ranking ? [[total.code, ranking]] : []),
        earlier: [],
      });
      return page.sections[0]?.rows[0]?.cells[0]?.rank;
    };
    expect(rankOf('2022')).toMatchObject({ rank: 1, of: 3, period: '2023' });
    expect(rankOf('2024')).toBeNull();
  });

  it('keeps words apart from numbers', () => {
    const words = inSection('TXT_DIFF', { kind: 'text', areaAggregation: 'list' });
    const page = pageOf(
      [said('hill', '2026-Q1', '0', { indicator: 'TXT_DIFF', value: text('Thiếu vốn') })],
      [words],
    );
    expect(page.sections).toEqual([]);
    expect(page.words[0]?.said[0]?.value).toMatchObject({ text: 'Thiếu vốn' });
  });
});

describe('what a page puts first', () => {
  const office = inSection('HTX_ACTIVE_GSO', { populationOf: 'HTX_ACTIVE' });
  const alliances = said('hill', '2024', '12');
  const ofOffice = (period: string) => said('hill', period, '900', { indicator: 'HTX_ACTIVE_GSO' });

  it('is the alliances’ own number before an older one of the statistics office', () => {
    const page = pageOf([ofOffice('2022'), alliances], [office, total]);
    expect(page.sections[0]?.finding?.shown.indicator.code).toBe('HTX_TOTAL');
    expect(
      page.keys.map(({ figures }) => figures.map(({ whole }) => whole.indicator.code)),
    ).toEqual([['HTX_TOTAL']]);
  });

  it('is the count itself before another body’s count of it a year later', () => {
    const ministry = inSection('HTX_TOTAL_MINISTRY', { populationOf: 'HTX_TOTAL' });
    const of = (period: string) => said('hill', period, '40', { indicator: 'HTX_TOTAL_MINISTRY' });
    const lead = (period: string) =>
      pageOf([of(period), alliances], [ministry, total]).sections[0]?.finding?.shown.indicator.code;
    expect(lead('2025')).toBe('HTX_TOTAL');
    expect(lead('2026')).toBe('HTX_TOTAL_MINISTRY');
  });

  it('is a newer one of the statistics office before an old one of the alliances', () => {
    const page = pageOf([ofOffice('2026'), alliances], [total, office]);
    expect(page.sections[0]?.finding?.shown.indicator.code).toBe('HTX_ACTIVE_GSO');
  });

  it('never sets figures of years ago beside those of now', () => {
    const income = indicator('INCOME_AVG_M', { kind: 'average' });
    const old = said('hill', '2019', '3', { indicator: 'INCOME_AVG_M' });
    const { keys } = pageOf([alliances, old], [total, income]);
    expect(keys.map(({ year, figures }) => [year, figures.length])).toEqual([
      ['2024', 1],
      ['2019', 1],
    ]);
  });
});

describe('what was spent of a plan', () => {
  it('says how much of the year’s plan that is, and is set against the same quarter a year before', () => {
    const spent = inSection('DISB', { kind: 'year_to_date' });
    const plan = inSection('PLAN');
    const rate = { ...share('DISB_PCT', ['DISB'], ['PLAN']), section: 'UNITS' };
    const of = (indicator: string, period: string, value: string) =>
      said('hill', period, value, { indicator });
    const figures = [
      of('DISB', '2024-Q2', '40'),
      of('DISB', '2025-Q1', '10'),
      of('DISB', '2025-Q2', '50'),
      of('PLAN', '2025-Q2', '200'),
    ];
    const page = pageOf(figures, [spent, plan, rate]);
    const row = page.sections[0]?.rows.find(({ indicator: one }) => one.code === 'DISB');
    expect(row?.cells[0]?.ofPlan?.value).toMatchObject({ value: '25' });
    expect(row?.cells[0]?.change?.base.period).toBe('2024-Q2');
  });
});

describe('a merged province', () => {
  it('keeps a quarter in which one former province is silent, as partial', () => {
    const page = pageOf(
      [said('east', '2024-Q1', '10'), said('west', '2024-Q1', '5'), said('east', '2024-Q2', '11')],
      [total],
      [joined],
    );
    const [cell] = page.sections[0]?.rows[0]?.cells ?? [];
    expect(cell?.series.map(({ period, computed }) => [period, computed?.partial])).toEqual([
      ['2024-Q1', false],
      ['2024-Q2', true],
    ]);
    expect(cell?.whole?.period).toBe('2024-Q1');
  });

  it('shows the former ones apart where they cannot be put together', () => {
    const page = pageOf([said('east', '2023', '10')], [total], [joined]);
    const [cell] = page.sections[0]?.rows[0]?.cells ?? [];
    expect(cell?.whole).toBeNull();
    expect(cell?.formers.map(({ newest }) => newest.area.id)).toEqual(['east']);
    expect(page.keys).toEqual([]);
  });

  it('says of each former one what came before, and how it changed', () => {
    const page = pageOf([said('east', '2022', '8'), said('east', '2023', '10')], [total], [joined]);
    const [cell] = page.sections[0]?.rows[0]?.cells ?? [];
    expect(cell?.formers).toMatchObject([
      { newest: { period: '2023' }, change: { base: { period: '2022' } }, series: [{}, {}] },
    ]);
    expect(fileRows(page).map(({ area, period }) => [area.id, period])).toEqual([
      ['east', '2022'],
      ['east', '2023'],
    ]);
  });

  it('gives each former province its own series on old boundaries', () => {
    const page = pageOf(
      [said('east', '2023', '10'), said('west', '2022', '4'), said('east-2025', '2026', '99')],
      [total],
      [east, west],
      { boundary: '63', area: joined },
    );
    const cells = page.sections[0]?.rows[0]?.cells ?? [];
    expect(cells.map(({ whole }) => whole?.value)).toEqual([number('10'), number('4')]);
  });
});

describe('a total that its parts miss', () => {
  const owners = ['OCOP_SUBJ', 'OCOP_SUBJ_HTX', 'OCOP_SUBJ_DN', 'OCOP_SUBJ_HKD', 'OCOP_SUBJ_THT'];
  const catalogue = owners.map((code) => inSection(code));
  const printed = (values: readonly (string | null)[]) =>
    owners.flatMap((code, index) => {
      const value = values[index];
      return value ? [said('hill', '2023-12', value, { indicator: code })] : [];
    });
  const mismatches = (values: readonly (string | null)[]) =>
    pageOf(printed(values), catalogue).sections[0]?.mismatches.map(({ sum }) => sum);

  it('is told as it stands: 212, but 85 + 55 + 74 = 214', () => {
    expect(mismatches(['212', '85', '55', '74', null])).toEqual(['214']);
  });

  it('is nothing where parts meet, or fall short with one not given', () => {
    expect(mismatches(['110', '73', '5', '22', '10'])).toEqual([]);
    expect(mismatches(['110', '73', null, null, null])).toEqual([]);
  });

  it('is nothing where the source keeps its credit funds apart', () => {
    const codes = ['HTX_TOTAL', 'HTX_AGRI', 'HTX_NONAGRI', 'QTDND_TOTAL'];
    const values = ['809', '565', '241', '3'];
    const figures = codes.map((code, index) =>
      said('hill', '2025', values[index] ?? '', { indicator: code }),
    );
    const page = pageOf(
      figures,
      codes.map((code) => inSection(code)),
    );
    expect(page.sections[0]?.mismatches).toEqual([]);
  });
});

describe('the history of corrections', () => {
  const current = said('hill', '2024-Q1', '8', { revision: 2 });
  const first = (value: string) => said('hill', '2024-Q1', value, { revision: 1 });

  it('keeps the first revision readable beside the present one', () => {
    const page = pageOf([current], [total], [hill], { earlier: [first('5')] });
    expect(page.revised[0]?.earlier.map(({ value }) => value)).toEqual([number('5')]);
    expect(page.revised[0]?.current.value).toEqual(number('8'));
  });

  it('passes over figures that a correction published anew unchanged', () => {
    expect(pageOf([current], [total], [hill], { earlier: [first('8')] }).revised).toEqual([]);
  });
});
