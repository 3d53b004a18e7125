import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import type { Area, BoundaryScheme } from '@/lib/domain/territory/area';
import {
  areasOnDay,
  figureOnBoundary,
  hasPartIn,
  provinceOfSlug,
  regionOfSlug,
  schemesOn,
} from '@/lib/domain/territory/boundary';
import { absent, area, indicator, number, share } from '../makers';

const merged = '2025-07-01';
const emm = (hasPart: boolean, validFrom = '2021-06-04') => ({
  validFrom,
  validUntil: null,
  hasPart,
  legalSource: '',
  confidence: 'verified',
});

const areas = new Map<string, Area>(
  [
    area('yen-bai', { validUntil: merged, successors: ['lao-cai-2025'], emm: [emm(true)] }),
    area('lao-cai', { validUntil: merged, successors: ['lao-cai-2025'], emm: [emm(false)] }),
    area('lao-cai-2025', {
      slug: 'lao-cai',
      validFrom: merged,
      predecessors: ['lao-cai', 'yen-bai'],
      emm: [emm(true)],
    }),
    area('cao-bang', { emm: [emm(true)] }),
    area('split', { validUntil: '2030-01-01', successors: ['north', 'south'] }),
    area('north', { validFrom: '2030-01-01', predecessors: ['split'] }),
    area('south', { validFrom: '2030-01-01', predecessors: ['split'] }),
    area('hue', {
      designations: ['Tỉnh Thừa Thiên Huế', 'Thành phố Huế'].map((fullNameVi) => ({
        validFrom: null,
        validUntil: null,
        officialCode: '46',
        kind: 'city',
        fullNameVi,
        fullNameEn: '',
      })),
    }),
    area('lao-cai-group', { slug: 'lao-cai', level: 'group' }),
  ].map((one) => [one.id, one]),
);
const schemes: BoundaryScheme[] = [
  { code: '34', referenceDate: '2025-07-01', nameVi: '34', nameEn: '34' },
  { code: '63', referenceDate: '2025-06-30', nameVi: '63', nameEn: '63' },
];

function get(id: string): Area {
  const found = areas.get(id);
  if (!found) throw new Error(id);
  return found;
}

describe('provinceOfSlug', () => {
  const meaning = (slug: string, chosen: '63' | '34' | null, today = '2026-11-23') =>
    provinceOfSlug(slug, chosen, areas, schemes, today);

  it('leads from a province that is gone to its successor on the old boundaries', () => {
    const toLaoCai = { kind: 'redirect', slug: 'lao-cai', boundary: '63' };
    expect(meaning('yen-bai', null)).toEqual(toLaoCai);
    expect(meaning('yen-bai', '63')).toEqual(toLaoCai);
    expect(meaning('yen-bai', '34')).toEqual({ ...toLaoCai, boundary: '34' });
  });

  it('takes a name that lives on for today’s province', () => {
    expect(meaning('lao-cai', null)).toEqual({
      kind: 'area',
      area: get('lao-cai-2025'),
      boundary: null,
      predecessors: [],
    });
  });

  it('lists the predecessors on the boundaries that were chosen', () => {
    expect(meaning('lao-cai', '63')).toEqual({
      kind: 'area',
      area: get('lao-cai-2025'),
      boundary: '63',
      predecessors: [get('lao-cai'), get('yen-bai')],
    });
    expect(meaning('lao-cai', '34')).toMatchObject({ boundary: '34', predecessors: [] });
    expect(meaning('cao-bang', '63')).toMatchObject({ boundary: '63', predecessors: [] });
  });

  it('depends on the day: before the merger each was itself', () => {
    expect(meaning('yen-bai', null, '2025-06-30')).toMatchObject({ area: get('yen-bai') });
    expect(meaning('lao-cai', null, '2025-06-30')).toMatchObject({ area: get('lao-cai') });
    expect(meaning('lao-cai', null, '2025-07-01')).toMatchObject({ area: get('lao-cai-2025') });
  });

  it('leads from a former name of the same province to its name of today', () => {
    const toHue = { kind: 'redirect', slug: 'hue', boundary: null };
    expect(meaning('thua-thien-hue', null)).toEqual(toHue);
    expect(meaning('thua-thien-hue', '63')).toEqual({ ...toHue, boundary: '63' });
    expect(meaning('hue', null)).toMatchObject({ kind: 'area', area: get('hue') });
  });

  it('offers the parts of a province that was split, and knows no other name', () => {
    expect(meaning('split', null, '2031-01-01')).toEqual({
      kind: 'several',
      areas: [get('north'), get('south')],
    });
    expect(meaning('atlantis', null)).toEqual({ kind: 'unknown' });
    expect(meaning('north', null)).toEqual({ kind: 'unknown' });
    expect(meaning('lao-cai-group', null)).toEqual({ kind: 'unknown' });
  });
});

describe('areasOnDay', () => {
  it('goes back as far as the day', () => {
    const ids = (id: string, day: string) => areasOnDay(id, day, areas).map((one) => one.id);
    expect(ids('lao-cai-2025', '2025-06-30')).toEqual(['lao-cai', 'yen-bai']);
    expect(ids('lao-cai-2025', '2025-07-01')).toEqual(['lao-cai-2025']);
    expect(ids('yen-bai', '2026-01-01')).toEqual([]);
  });
});

describe('hasPartIn', () => {
  it('always has the whole, and the EMM part by the decision in force', () => {
    const changed = { emm: [emm(true), emm(false, '2026-01-01')] };
    expect(hasPartIn({ emm: [] }, 'ALL', '2020-01-01')).toBe(true);
    expect(hasPartIn({ emm: [] }, 'EMM', '2024-01-01')).toBe(false);
    expect(hasPartIn(changed, 'EMM', '2025-12-31')).toBe(true);
    expect(hasPartIn(changed, 'EMM', '2026-01-01')).toBe(false);
    expect(hasPartIn(changed, 'EMM', '2020-01-01')).toBe(true);
  });
});

describe('figureOnBoundary', () => {
  const htx = indicator('HTX');
  const on = (
    id: string,
    periodEnd: string,
    values: Record<string, Value>,
    of = htx,
    scope: 'ALL' | 'EMM' = 'ALL',
  ) =>
    figureOnBoundary(
      get(id),
      of,
      scope,
      periodEnd,
      areas,
      (areaId, code) => values[`${areaId} ${code}`] ?? values[areaId],
    );

  it('adds 10 and 20 of the merged to 30, computed and covered', () => {
    const values = { 'lao-cai': number('10'), 'yen-bai': number('20') };
    expect(on('lao-cai-2025', '2024-12-31', values)).toMatchObject({
      kind: 'computed',
      aggregate: {
        origin: 'computed',
        value: number('30'),
        partial: false,
        coverage: { of: 'areas', reported: 2, expected: 2 },
      },
    });
  });

  it('leaves the old series as it was', () => {
    const values = { 'lao-cai': number('10'), 'yen-bai': number('20') };
    expect(on('yen-bai', '2024-12-31', values)).toEqual({ kind: 'own', value: number('20') });
  });

  it('is partial without one of them, and absent without both', () => {
    expect(on('lao-cai-2025', '2024-12-31', { 'yen-bai': number('20') })).toMatchObject({
      kind: 'computed',
      aggregate: { value: number('20'), partial: true, coverage: { reported: 1, expected: 2 } },
    });
    expect(on('lao-cai-2025', '2024-12-31', { 'yen-bai': absent('L') })).toEqual({
      kind: 'absent',
      reason: 'no_parts',
    });
  });

  it('prefers its own figure, also from before its life began', () => {
    const values = {
      'lao-cai-2025': number('31'),
      'lao-cai': number('10'),
      'yen-bai': number('20'),
    };
    expect(on('lao-cai-2025', '2025-06-12', values)).toEqual({ kind: 'own', value: number('31') });
    expect(on('cao-bang', '2024-12-31', { 'cao-bang': number('5') })).toEqual({
      kind: 'own',
      value: number('5'),
    });
  });

  it('never invents new figures on old boundaries', () => {
    expect(on('yen-bai', '2025-09-30', { 'lao-cai-2025': number('30') })).toEqual({
      kind: 'absent',
      reason: 'not_on_these_boundaries',
    });
    expect(on('cao-bang', '2025-09-30', {})).toEqual({ kind: 'absent', reason: 'no_parts' });
  });

  it('does not add up what has no parts', () => {
    const rate = indicator('RATE', { areaAggregation: 'none' });
    const values = { 'lao-cai': number('3'), 'yen-bai': number('5') };
    expect(on('lao-cai-2025', '2023-12-31', values, rate)).toEqual({
      kind: 'absent',
      reason: 'not_additive',
    });
  });

  it('counts in the EMM scope only predecessors that have a part', () => {
    const values = { 'yen-bai': number('20') };
    expect(on('lao-cai-2025', '2024-12-31', values, htx, 'EMM')).toMatchObject({
      aggregate: { value: number('20'), partial: false, coverage: { expected: 1 } },
    });
  });

  it('weighs means and makes shares from parts', () => {
    const income = indicator('INCOME', { areaAggregation: 'weighted_mean', weight: 'LABOUR' });
    const values = {
      'lao-cai INCOME': number('4'),
      'lao-cai LABOUR': number('300'),
      'yen-bai INCOME': number('8'),
      'yen-bai LABOUR': number('100'),
    };
    expect(on('lao-cai-2025', '2024-12-31', values, income)).toMatchObject({
      aggregate: { value: number('5') },
    });
    const ratio = share('PCT', ['A'], ['B']);
    const own = { 'cao-bang A': number('1'), 'cao-bang B': number('4') };
    expect(on('cao-bang', '2026-09-30', own, ratio)).toMatchObject({
      kind: 'computed',
      aggregate: { value: number('25') },
    });
  });
});

describe('the address of a region', () => {
  const old = area('r6-2', { slug: 'trung-du', level: 'region', validUntil: merged });
  const now = area('r34-1', { slug: 'trung-du', level: 'region', validFrom: merged });
  const gone = area('r6-4', { slug: 'tay-nguyen', level: 'region', validUntil: merged });
  const meaning = (slug: string, chosen: '63' | '34' | null) =>
    regionOfSlug(slug, chosen, [old, now, gone], schemes);

  it('means the generation that the reader chose, else that of now', () => {
    expect(meaning('trung-du', null)).toMatchObject({ kind: 'region', region: { id: 'r34-1' } });
    expect(meaning('trung-du', '63')).toMatchObject({ kind: 'region', region: { id: 'r6-2' } });
  });

  it('leads to the generation that has the name, and knows no other', () => {
    expect(meaning('tay-nguyen', null)).toEqual({ kind: 'redirect', boundary: '63' });
    expect(meaning('tay-nguyen', '63')).toMatchObject({ kind: 'region', region: { id: 'r6-4' } });
    expect(meaning('atlantis', null)).toEqual({ kind: 'unknown' });
  });
});

describe('the boundaries on which figures of a day may be shown', () => {
  it('are those of now, and earlier ones while they held', () => {
    const codesOn = (day: string) => schemesOn(day, schemes).map(({ code }) => code);
    expect(codesOn('2024-12-31')).toEqual(['34', '63']);
    expect(codesOn('2025-06-30')).toEqual(['34', '63']);
    expect(codesOn('2025-07-01')).toEqual(['34']);
    expect(codesOn('2026-09-30')).toEqual(['34']);
  });
});
