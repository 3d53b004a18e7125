import { describe, expect, it } from 'vitest';
import { conferenceWordsSchema, type PublishedListing } from '@/lib/domain/conference/conference';
import type { Figure } from '@/lib/domain/figure/figure';
import type { PublishedRelease } from '@/lib/domain/release';
import { glossaryTerms } from '@/lib/messages/glossary';
import { askSite, neededFor, searchPage } from '@/lib/pages/search-page';
import { indicator, text } from '../domain/makers';
import { almanacOf, bookOf, hill, said } from './land';

const total = indicator('HTX_TOTAL', { nameVi: 'Tổng số hợp tác xã', nameEn: 'Cooperatives' });
const others = indicator('HTX_GSO', {
  nameVi: 'Hợp tác xã (cơ quan thống kê)',
  populationOf: 'HTX_TOTAL',
});
const poor = indicator('OCOP', { nameVi: 'Sản phẩm OCOP' });
const owners = indicator('OWNERS', { nameVi: 'Chủ thể sản phẩm OCOP phụ nữ' });
const words = indicator('HARD', { nameVi: 'Khó khăn của hợp tác xã', kind: 'text' });
const catalogue = [others, poor, total, owners, words];
const almanac = almanacOf({ indicators: catalogue });

const release = (titleVi: string): PublishedRelease => ({
  slug: titleVi.toLowerCase(),
  titleVi,
  titleEn: titleVi,
  noteVi: '',
  noteEn: '',
  publishedAt: '2026-10-20T02:00:00.000Z',
  reports: [],
});

function search(
  query: string,
  figures: readonly Figure[],
  releases: readonly PublishedRelease[] = [],
  conferences: readonly PublishedListing[] = [],
) {
  const question = askSite(query, almanac);
  return searchPage(query, question, {
    almanac,
    book: bookOf(figures, catalogue),
    releases,
    conferences,
    terms: glossaryTerms,
  });
}

const answers = (...asked: Parameters<typeof search>) =>
  search(...asked).answers.map(({ area, indicator: { code }, shown, isOfOtherTime }) => [
    ...[area.id, code, shown?.value.type === 'number' ? shown.value.value : null],
    ...[shown?.period ?? null, isOfOtherTime],
  ]);

const figures = [
  said('hill', '2024', '10'),
  said('hill', '2025', '12'),
  said('hill', '2025', '99', { indicator: others.code }),
  said('vn', '2024', '500'),
  said('east', '2022', '3'),
  said('west', '2022', '4'),
];

describe('a search of the site', () => {
  it('leads to the newest figure, of the Alliances’ own count first', () => {
    expect(answers('htx doi', figures)).toEqual([
      ['hill', 'HTX_TOTAL', '12', '2025', false],
      ['hill', 'HTX_GSO', '99', '2025', false],
    ]);
  });

  it('says that what was asked for is not known, and what is near to it', () => {
    const known = [said('hill', '2024', '5', { indicator: owners.code })];
    const near = search('ocop doi', known).answers;
    expect(
      near.map(({ indicator: { code }, shown, isNear }) => [code, shown !== null, isNear]),
    ).toEqual([
      ['OCOP', false, false],
      ['OWNERS', true, true],
    ]);
  });

  it('answers for the time that is named, else says that it is of another', () => {
    expect(answers('tong so htx doi 2024', figures)[0]).toEqual([
      ...['hill', 'HTX_TOTAL', '10', '2024', false],
    ]);
    expect(answers('tong so htx doi 2019', figures)[0]).toEqual([
      ...['hill', 'HTX_TOTAL', '12', '2025', true],
    ]);
  });

  it('answers for the country where no area is named', () => {
    expect(answers('tong so hop tac xa', figures)[0]).toEqual([
      ...['vn', 'HTX_TOTAL', '500', '2024', false],
    ]);
    expect(answers('ocop', figures)).toEqual([]);
  });

  it('puts former provinces together for the one of today, and says so by its figure', () => {
    const [answer] = search('htx dong', figures).answers;
    expect(answer?.shown).toMatchObject({ value: { value: '7' }, origin: 'computed' });
  });

  it('says of a named area that nothing is known, and invents nothing', () => {
    expect(answers('san pham ocop doi 2025', figures)).toEqual([
      ['hill', 'OCOP', null, null, false],
    ]);
  });

  it('answers of each place, and of the country only where every word is understood', () => {
    expect(answers('tong so htx doi va tay', figures)).toEqual([
      ['hill', 'HTX_TOTAL', '12', '2025', false],
      ['west', 'HTX_TOTAL', '4', '2022', false],
    ]);
    expect(answers('tong so htx lao kai', figures)).toEqual([]);
  });

  it('finds releases by their titles, and no indicator of words', () => {
    const found = search('quy 3', [], [release('Quý III/2026'), release('Quý 3 đính chính')]);
    expect(found.releases.map(({ titleVi }) => titleVi)).toEqual(['Quý 3 đính chính']);
    const reports = [{ area: hill, quarter: '2026-Q3' as const, revision: 1 }];
    const ofQuarter = search('quy 3 2026', [], [{ ...release('Đợt đầu'), reports }]);
    expect(ofQuarter.releases).toHaveLength(1);
    expect(
      search('kho khan', [said('hill', '2024', '1', { value: text('x') })]).indicators,
    ).toEqual([]);
  });

  it('asks for no more than it needs', () => {
    expect(neededFor(askSite('htx dong', almanac), almanac)).toEqual({
      areaIds: ['east-2025', 'east', 'west'],
      indicators: ['HTX_TOTAL', 'HTX_GSO'],
    });
    expect(neededFor(askSite('dong', almanac), almanac).indicators).toEqual([]);
  });
});

describe('conferences', () => {
  const held: PublishedListing = {
    slug: 'thai-nguyen-2023',
    firstDay: '2023-12-20',
    lastDay: '2023-12-20',
    words: conferenceWordsSchema.parse({
      title: { vi: 'Kinh tế tập thể vùng cao' },
      place: { vi: 'Thái Nguyên' },
      host: { vi: '28 Liên minh' },
    }),
    publishedAt: '2023-12-21T00:00:00.000Z',
  };
  const found = (query: string) => search(query, [], [], [held]);

  it('are found by where and when they met, and by their titles, with and without marks', () => {
    for (const query of ['hoi nghi thai nguyen', 'Hội nghị Thái Nguyên 2023', 'kinh te tap the']) {
      expect(found(query).conferences).toEqual([held]);
      expect(found(query).unknown).toEqual([]);
    }
    expect(found('hoi nghi hue').conferences).toEqual([]);
  });
});
