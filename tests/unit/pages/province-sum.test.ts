import { describe, expect, it } from 'vitest';
import { provincesWithin, sumOfProvinces } from '@/lib/pages/province-sum';
import { area, indicator, share, source } from '../domain/makers';
import { bookOf, country, land, said } from './land';

const total = indicator('HTX_TOTAL');
const north = land.get('north') ?? area('north');

describe('the sum of provinces', () => {
  it('counts only provinces that lived at the time', () => {
    const book = bookOf([said('east-2025', '2026', '7')], [total]);
    const sum = sumOfProvinces(book, country, total, 'ALL', '2026');
    expect(sum?.computed?.coverage).toEqual({ of: 'areas', reported: 1, expected: 3 });
  });

  it('of a region is that of its provinces, or of what they were then', () => {
    const ids = (day: string) => provincesWithin({ areas: land }, north, day).map(({ id }) => id);
    expect(ids('2023-12-31').sort()).toEqual(['east', 'hill', 'west']);
    expect(ids('2026-12-31').sort()).toEqual(['east-2025', 'hill']);
    const figures = [
      said('east', '2023', '10'),
      said('west', '2023', '5'),
      said('lake', '2023', '9'),
    ];
    const sum = sumOfProvinces(bookOf(figures, [total]), north, total, 'ALL', '2023');
    expect(sum).toMatchObject({
      area: { id: 'north' },
      origin: 'computed',
      value: { value: '15' },
      computed: { partial: true, coverage: { reported: 2, expected: 3 } },
    });
  });

  it('counts of a part of the land only the provinces that have one', () => {
    const figures = [said('east', '2023', '10', { scope: 'EMM' })];
    const sum = sumOfProvinces(bookOf(figures, [total]), country, total, 'EMM', '2023');
    expect(sum?.computed?.coverage).toEqual({ of: 'areas', reported: 1, expected: 2 });
  });

  it('of a share names the documents of its parts', () => {
    const rate = share('POOR_RATE', ['POOR_HH'], ['HH_TOTAL']);
    const parts = [indicator('POOR_HH'), indicator('HH_TOTAL')];
    const of = (code: string, value: string, id: string) =>
      said('hill', '2023', value, { indicator: code, source: source({ id }) });
    const book = bookOf([of('POOR_HH', '5', 'a'), of('HH_TOTAL', '50', 'b')], [rate, ...parts]);
    const sum = sumOfProvinces(book, country, rate, 'ALL', '2023');
    expect(sum?.value).toMatchObject({ value: '10' });
    expect(sum?.sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is nothing where nobody says anything', () => {
    expect(sumOfProvinces(bookOf([], [total]), country, total, 'ALL', '2023')).toBeNull();
  });
});
