import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import { changeOf, isNumber, type ShownNumber, seriesOf } from '@/lib/pages/shown-figure';
import { isRelative, statementText } from '@/lib/pages/statement';
import { indicator, number, range } from '../domain/makers';
import { bookOf, country, hill, said } from './land';

const total = indicator('HTX_TOTAL', {
  nameVi: 'Tổng số hợp tác xã',
  nameEn: 'Cooperatives',
  unitVi: 'hợp tác xã',
  unitEn: 'cooperatives',
});
const rate = indicator('POOR_RATE', {
  nameVi: 'Tỷ lệ hộ nghèo',
  nameEn: 'Share of poor households',
  unitVi: '%',
  unitEn: '%',
  decimals: 2,
  kind: 'ratio',
});

type Rest = Partial<Figure>;

/** The sentence of the newest of some figures, with its change. */
function sentence(
  figures: readonly (readonly [period: string, value: string, rest?: Rest])[],
  { of = total, area = country, locale = 'vi' as 'vi' | 'en' } = {},
): string {
  const book = bookOf(
    figures.map(([period, value, rest = {}]) =>
      said(area.id, period, value, { indicator: of.code, ...rest }),
    ),
    [of],
  );
  const scope = figures[0]?.[2]?.scope ?? 'ALL';
  const series = seriesOf(book, area, [area.id], of, scope);
  const shown = series.filter(isNumber).at(-1);
  if (!shown) throw new Error('no number');
  return statementText(
    { shown, change: changeOf(book, shown, series), rank: null, country: null },
    locale,
  );
}

describe('a sentence', () => {
  it('says what there is, when, and how it moved', () => {
    const figures = [
      ['2023-12-31', '31364'],
      ['2024-12-31', '33557'],
    ] as const;
    expect(sentence(figures)).toBe(
      'Cả nước có 33.557 hợp tác xã (31/12/2024), tăng 2.193 (7%) so với 31/12/2023.',
    );
    expect(sentence(figures, { locale: 'en' })).toBe(
      'Viet Nam has 33,557 cooperatives (31 December 2024), up 2,193 (7%) from 31 December 2023.',
    );
  });

  it('says what fell and what stayed', () => {
    const fell = [
      ['2023-12-31', '50'],
      ['2024-12-31', '40'],
    ] as const;
    expect(sentence(fell, { area: hill })).toBe(
      'Đồi có 40 hợp tác xã (31/12/2024), giảm 10 (20%) so với 31/12/2023.',
    );
    expect(sentence(fell, { area: hill, locale: 'en' })).toContain('down 10 (20%) from');
    const stayed = [
      ['2023-12-31', '40'],
      ['2024-12-31', '40'],
    ] as const;
    expect(sentence(stayed)).toContain('không đổi so với 31/12/2023.');
    expect(sentence(stayed, { locale: 'en' })).toContain('unchanged from 31 December 2023.');
  });

  it('says none of an exact zero, and one without a plural', () => {
    expect(sentence([['2024', '0']])).toBe('Cả nước không có hợp tác xã nào (năm 2024).');
    expect(sentence([['2024', '0']], { locale: 'en' })).toBe(
      'Viet Nam has no cooperatives (2024).',
    );
    expect(sentence([['2024', '1']])).toBe('Cả nước có 1 hợp tác xã (năm 2024).');
    expect(sentence([['2024', '1']], { locale: 'en' })).toBe('Cooperatives, Viet Nam: 1 (2024).');
  });

  it('keeps the word of what is not exact, in the number and in the change', () => {
    expect(
      sentence([
        ['2023-12-20', '3000', { scope: 'EMM', value: number('3000', { precision: 'about' }) }],
      ]),
    ).toBe('Vùng đồng bào dân tộc thiểu số và miền núi có khoảng 3.000 hợp tác xã (20/12/2023).');
    expect(
      sentence([
        ['2023-12-31', '2100', { value: number('2100', { precision: 'about' }) }],
        ['2024-12-31', '3000', { value: number('3000', { precision: 'about' }) }],
      ]),
    ).toMatch(/có khoảng 3\.000 .*, tăng khoảng 1\.000 \(50%\) so với/);
    expect(sentence([['2024', '3', { value: range('3', '4') }]])).toContain('có 3–4 hợp tác xã');
  });

  it('says what is provisional, and what was corrected', () => {
    const value = number('7', { status: 'P' });
    expect(sentence([['2024', '7', { value, revision: 2 }]])).toBe(
      'Cả nước có 7 hợp tác xã (năm 2024, sơ bộ, đã đính chính).',
    );
    expect(sentence([['2024', '7', { value, revision: 2 }]], { locale: 'en' })).toBe(
      'Viet Nam has 7 cooperatives (2024, provisional, corrected).',
    );
  });

  it('says a share with its unit, and its change in points', () => {
    const figures = [
      ['2022-12-31', '4.03'],
      ['2023-12-31', '2.93'],
    ] as const;
    expect(sentence(figures, { of: rate })).toBe(
      'Tỷ lệ hộ nghèo của cả nước: 2,93% (31/12/2023), giảm 1,1 điểm % so với 31/12/2022.',
    );
    expect(sentence(figures, { of: rate, locale: 'en' })).toMatch(
      /^Share of poor households, Viet Nam: 2\.93% .*, down 1\.1 .* from/,
    );
  });
});

describe('a sum with provinces missing', () => {
  const partial = (scope: 'ALL' | 'EMM'): ShownNumber => {
    const book = bookOf([said('vn', '2024', '15', { scope })], [total]);
    const [shown] = seriesOf(book, country, ['vn'], total, scope);
    if (!isNumber(shown)) throw new Error('no number');
    const coverage = { of: 'areas', reported: 7, expected: 34 } as const;
    return { ...shown, computed: { coverage, partial: true, from: [] } };
  };
  const text = (scope: 'ALL' | 'EMM', locale: 'vi' | 'en') =>
    statementText({ shown: partial(scope), change: null, rank: null, country: null }, locale);

  it('says of how many it is, and that it is not the whole', () => {
    expect(text('ALL', 'vi')).toBe(
      '7 trong 34 tỉnh, thành phố có tổng cộng 15 hợp tác xã (năm 2024); chưa phải số của cả nước.',
    );
    expect(text('EMM', 'vi')).toBe(
      'Vùng đồng bào dân tộc thiểu số và miền núi của 7 trong 34 tỉnh, thành phố có tổng cộng 15 hợp tác xã (năm 2024); chưa phải số của cả vùng.',
    );
    expect(text('ALL', 'en')).toBe(
      '7 of 34 provinces and cities together have 15 cooperatives (2024); not yet the figure of the whole country.',
    );
  });
});

describe('beside the country', () => {
  const figure = (of: typeof total, area: typeof hill, value: string): ShownNumber => {
    const book = bookOf([said(area.id, '2023', value, { indicator: of.code })], [of]);
    const [shown] = seriesOf(book, area, [area.id], of, 'ALL');
    if (!isNumber(shown)) throw new Error('no number');
    return shown;
  };
  const text = (of: typeof total, own: string, whole: string) =>
    statementText(
      {
        shown: figure(of, hill, own),
        change: null,
        rank: null,
        country: figure(of, country, whole),
      },
      'vi',
    );

  it('stands a share, never a count', () => {
    expect(text(rate, '5', '2.93')).toContain('cao hơn cả nước (2,93%)');
    expect(text(rate, '1', '2.93')).toContain('thấp hơn cả nước (2,93%)');
    expect(text(total, '5', '100')).toBe('Đồi có 5 hợp tác xã (năm 2023).');
  });

  it('is the same where both read the same, and above or below as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
        const said = text(rate, String(a / 100), String(b / 100));
        const expected = a === b ? 'như' : a > b ? 'cao hơn' : 'thấp hơn';
        expect(said).toContain(`${expected} cả nước`);
      }),
      { numRuns: 60 },
    );
    expect(isRelative(rate)).toBe(true);
    expect(isRelative(total)).toBe(false);
  });
});
