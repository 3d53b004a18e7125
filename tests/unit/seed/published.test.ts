import { describe, expect, it } from 'vitest';
import { toDecimal } from '@/lib/domain/number/decimal';
import { indicatorsByCode } from '@/prisma/seed/catalogue/catalogue';
import { readCsv } from '@/prisma/seed/csv';
import { figureKey, readPublished } from '@/prisma/seed/published';
import { catalogueCode, powerOfUnit } from '@/prisma/seed/published-list/series';
import { readTerritory } from '@/prisma/seed/territory';

const territory = readTerritory();
const { figures, sources } = readPublished(territory, indicatorsByCode);
const of = (indicatorCode: string, areaId: string) =>
  figures.filter((row) => row.indicatorCode === indicatorCode && row.areaId === areaId);

describe('the list of published figures', () => {
  it('is loaded whole: every row, each once', () => {
    expect(readCsv('published-figures.csv')).toHaveLength(734);
    expect(figures).toHaveLength(734);
    expect(new Set(figures.map(figureKey)).size).toBe(734);
    expect(sources).toHaveLength(45);
  });

  it('names only areas, indicators and documents that are there', () => {
    const areas = new Set(territory.areas.map(({ id }) => id));
    const documents = new Set(sources.map(({ id }) => id));
    for (const row of figures) {
      expect(areas.has(row.areaId)).toBe(true);
      expect(indicatorsByCode.has(row.indicatorCode)).toBe(true);
      expect(documents.has(row.sourceId)).toBe(true);
    }
  });

  it('fits the decimals of its indicators, a share included', () => {
    for (const { indicatorCode, value } of figures) {
      const { decimals = 0, kind } = indicatorsByCode.get(indicatorCode) ?? {};
      expect(toDecimal(value).decimalPlaces(), indicatorCode).toBeLessThanOrEqual(decimals);
      expect(kind).not.toBe('text');
    }
  });

  it('converts units exactly and keeps what was printed', () => {
    const [revenue] = figures.filter(
      ({ indicatorCode, sourceId, period }) =>
        indicatorCode === 'REV_AVG' && sourceId === 'lmhtx-dong-nai-2025' && period === '2023',
    );
    expect(revenue).toMatchObject({ value: '2776', printed: '2,776 tỷ đồng' });
    const [people] = of('POP_M', 'hue');
    expect(people).toMatchObject({ value: '578220', printed: '578,22 nghìn người' });
    expect(of('HH_INCOME_M', 'thai-nguyen')[0]).toMatchObject({ value: '4908', printed: null });
    expect(() => powerOfUnit('hộ', 'người')).toThrow('does not convert');
    expect(() => powerOfUnit('triệu', 'tỷ đồng')).toThrow('does not convert');
    expect(powerOfUnit('tỷ đồng', 'triệu đồng/hợp tác xã')).toBe(3);
  });

  it('keeps a computed row computed, with its source', () => {
    const computed = figures.filter(({ origin }) => origin === 'computed');
    expect(computed).toHaveLength(54);
    expect(of('OCOP_SUBJ_THT_PCT', 'nhom-28-2023')[0]).toMatchObject({
      value: '2.3',
      origin: 'computed',
      sourceId: 'hoi-nghi-thai-nguyen-2023-12',
    });
  });

  it('keeps sources that disagree, and totals that their parts miss', () => {
    const end2023 = of('HTX_TOTAL', 'vn').filter(({ periodEnd }) => periodEnd === '2023-12-31');
    expect(end2023.map(({ value, origin }) => [value, origin]).sort()).toEqual([
      ['31364', 'published'],
      ['32103', 'computed'],
    ]);
    const owners = ['', '_DN', '_HTX', '_HKD'].map(
      (part) =>
        of(`OCOP_SUBJ${part}`, 'quang-ninh').find(({ period }) => period === '2023-12')?.value,
    );
    expect(owners).toEqual(['212', '55', '85', '74']);
  });

  it('keeps apart what counts different things', () => {
    const values = (code: string) => of(code, 'vn').map(({ value }) => value);
    expect(values('HTX_TOTAL_MINISTRY')).toEqual(['33335']);
    // Its source names no compiler, and nobody is named in its place.
    expect(values('HTX_TOTAL_UNNAMED')).toEqual(['35041']);
    expect(values('HTX_TOTAL')).not.toContain('33335');
    expect(of('HTX_AGRI', 'thai-nguyen').map(({ value }) => value)).toEqual(['565']);
    expect(of('HTX_AGRI_MINISTRY', 'thai-nguyen').map(({ value }) => value)).toEqual(['620']);
    expect(of('THT_MEMBERS_HH', 'ha-giang')[0]?.value).toBe('21000');
    expect(of('THT_MEMBERS', 'ha-giang')).toEqual([]);
    expect(of('POP_RESOLUTION', 'thai-nguyen-2025')).toHaveLength(1);
    expect(of('POP', 'hue').map(({ period }) => period)).toEqual(['2022']);
    expect(
      catalogueCode({ indicator: 'INCOME_AVG_M', population: 'agri', unit: '', sourceId: '' }),
    ).toBe('INCOME_AVG_M__AGRI');
    expect(() =>
      catalogueCode({ indicator: 'HTX_TOTAL', population: 'others', unit: '', sourceId: '' }),
    ).toThrow('no indicator counts');
  });

  it('speaks to readers in Vietnamese, and not of how the list was made', () => {
    for (const { note } of figures) expect(note ?? '').not.toMatch(/\b(the|test|live|source)\b/);
  });
});

describe('the documents', () => {
  it('have titles in both languages, a class, a date and a sound address or none', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const { titleVi, titleEn, publishedOn, url, readAs } of sources) {
      expect(titleVi).not.toBe('');
      expect(titleEn).not.toBe('');
      expect(publishedOn).toMatch(/^\d{4}(-\d{2}(-\d{2})?|-\d{4})?$/);
      if (url !== null) expect(new URL(url).href.startsWith('http')).toBe(true);
      expect(['source', 'copy']).toContain(readAs);
    }
  });

  it('are classed by what they are, not by whom they quote', () => {
    const classOf = (id: string) => sources.find((source) => source.id === id)?.class;
    expect(classOf('ha-noi-moi-2024-03-28')).toBe('press');
    expect(classOf('lmhtx-dong-nai-2025')).toBe('alliance');
    expect(classOf('nghi-quyet-202-2025-qh15')).toBe('official_statistics');
    expect(classOf('tctk-2023-ty-le-ho-ngheo')).toBe('official_statistics');
  });

  it('say where only a copy was read', () => {
    const copies = sources.filter(({ readAs }) => readAs === 'copy').map(({ id }) => id);
    expect(copies.sort()).toEqual([
      'bao-thai-nguyen-2025-05-23',
      'nghi-quyet-202-2025-qh15',
      'tctk-2022-hop-tac-xa-dan-so',
      'tctk-2023-thu-nhap-binh-quan',
      'tctk-2023-ty-le-ho-ngheo',
    ]);
  });
});
