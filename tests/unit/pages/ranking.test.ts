import { describe, expect, it } from 'vitest';
import { provincesOf, rankIn, rankProvinces, sourcesOfRanking } from '@/lib/pages/ranking';
import { absent, indicator, source } from '../domain/makers';
import { before, bookOf, land, said, today } from './land';

const total = indicator('HTX_TOTAL');

function rank(figures: ReturnType<typeof said>[], scheme = before) {
  const provinces = provincesOf(land.values(), scheme);
  return rankProvinces(bookOf(figures, [total]), total, 'ALL', '2023', provinces);
}

describe('a ranking', () => {
  it('goes from the highest; equal values share a rank', () => {
    const ranking = rank([
      said('east', '2023', '10'),
      said('west', '2023', '30'),
      said('hill', '2023', '10'),
      said('lake', '2023', '5'),
    ]);
    expect(ranking?.ranked.map((place) => [place.shown.area.id, place.rank])).toEqual([
      ['west', 1],
      ['hill', 2],
      ['east', 2],
      ['lake', 4],
    ]);
    expect(rankIn(ranking, 'lake')).toEqual({
      rank: 4,
      fromLowest: 1,
      isFormer: true,
      of: 4,
      expected: 4,
      period: '2023',
      end: 'lowest',
    });
    expect(rankIn(ranking, 'west')?.end).toBe('highest');
    expect(rankIn(ranking, 'east')?.end).toBeNull();
  });

  it('leaves out what is absent instead of putting it last as 0', () => {
    const ranking = rank([
      said('east', '2023', '10'),
      said('west', '2023', '0'),
      said('hill', '2023', '1', { value: absent('Q') }),
    ]);
    expect(ranking?.ranked.map(({ shown }) => shown.area.id)).toEqual(['east', 'west']);
    expect(ranking?.unranked.map(({ area }) => area.id)).toEqual(['hill', 'lake']);
  });

  it('adds the former provinces up on new boundaries, and ranks no partial sum', () => {
    const whole = rank([said('east', '2023', '10'), said('west', '2023', '3')], today);
    expect(whole?.ranked[0]?.shown).toMatchObject({
      origin: 'computed',
      value: { value: '13' },
    });
    const partial = rank([said('east', '2023', '10'), said('hill', '2023', '3')], today);
    expect(partial?.ranked.map(({ shown }) => shown.area.id)).toEqual(['hill']);
  });

  it('names every document it stands on, those of each part of a sum too', () => {
    const by = (id: string) => ({ source: source({ id }) });
    const ranking = rank(
      [
        said('east', '2023', '10', by('a')),
        said('west', '2023', '3', by('b')),
        said('hill', '2023', '3', by('a')),
        said('lake', '2023', '3', { ...by('c'), value: absent('Q') }),
      ],
      today,
    );
    if (!ranking) throw new Error('nobody is ranked');
    expect(sourcesOfRanking(ranking).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('has no ends where all are equal', () => {
    const all = ['east', 'west', 'hill', 'lake'].map((id) => said(id, '2023', '7'));
    expect(rankIn(rank(all), 'east')).toMatchObject({ rank: 1, end: null });
  });

  it('gives no rank where too few provinces are known', () => {
    const ranking = rank([said('east', '2023', '10'), said('west', '2023', '30')]);
    expect(rankIn(ranking, 'east')).toBeNull();
  });

  it('tells what each former province knows and cannot be put together', () => {
    const income = indicator('INCOME', { kind: 'average', areaAggregation: 'none' });
    const of = (area: string) => said(area, '2023', '3', { indicator: 'INCOME' });
    const book = bookOf([of('east'), of('west'), of('hill')], [income]);
    const ranking = rankProvinces(book, income, 'ALL', '2023', provincesOf(land.values(), today));
    expect(ranking?.unranked.map(({ area, knownBefore }) => [area.id, knownBefore])).toEqual([
      ['east-2025', true],
      ['lake', false],
    ]);
  });

  it('is nothing where nobody says anything', () => {
    expect(rank([])).toBeNull();
  });
});
