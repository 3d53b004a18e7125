import { describe, expect, it } from 'vitest';
import { isMark } from '@/lib/charts/chart-figure';
import { type Slide, slideContentSchema } from '@/lib/domain/conference/slide';
import type { Figure } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { openAreaBook } from '@/lib/pages/almanac';
import { frozenSlide } from '@/lib/pages/slides/frozen-slide';
import { makeSlide, showSlide, showSlides } from '@/lib/pages/slides/show-slides';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import type { SlideContext } from '@/lib/pages/slides/slide-context';
import { deckOf } from '@/lib/presentation/deck-slide';
import { absent, area, indicator } from '../../domain/makers';
import { about } from '../../presentation/made-pack';
import { bookletOf } from '../booklet/booklet-makers';
import { almanacOf, land, said } from '../land';

/** What a slide says where what it is of is not there, not known, or another by now. */

const total = indicator('HTX_TOTAL', { nameVi: 'Tổng số hợp tác xã', unitVi: 'hợp tác xã' });
const groups = indicator('THT_TOTAL', { nameVi: 'Tổ hợp tác' });
const catalogue = [total, groups];
const widely = (period: string) => ({
  ...{ indicator: 'HTX_TOTAL', scope: 'ALL' as const, period, provinces: 40 },
  ...{ periodKind: 'year' as const, periodEnd: `${period}-12-31` },
});
const known = [
  said('east', '2022', '290'),
  said('east', '2023', '300'),
  said('east', '2024', '310'),
  said('hill', '2022', '119'),
  said('hill', '2023', '120'),
  said('hill', '2024', '121'),
];

function contextOf(figures: readonly Figure[], rest: Partial<SlideContext> = {}): SlideContext {
  const almanac = almanacOf({
    indicators: catalogue,
    coverage: [widely('2023'), widely('2024')],
    ofProvinces: figures,
  });
  const book = openAreaBook(almanac, figures);
  return { almanac, book, locale: 'vi', dataset: 'real', ...rest };
}

const slideOf = (content: unknown, rest: Partial<Slide> = {}): Slide => ({
  ...{ id: 'a', ownTitle: null, notes: '', hidden: false, frozen: null },
  content: slideContentSchema.parse(content),
  ...rest,
});

const shown = (content: unknown, figures = known, rest: Partial<SlideContext> = {}): ShownSlide =>
  showSlide(slideOf(content), contextOf(figures, rest));

const figureOf = (of: string) => ({ kind: 'figure', indicator: 'HTX_TOTAL', area: of });

describe('a slide of what nobody chosen has reported', () => {
  it.each([
    ['a figure', { ...figureOf('lake') }, /Chưa có số liệu.*của Hồ/],
    ['a trend', { ...figureOf('lake'), kind: 'trend' }, /Chưa có số liệu.*của Hồ/],
    ['a map', { kind: 'map', indicator: 'THT_TOTAL' }, /Chưa tỉnh nào/],
    ['a ranking', { kind: 'ranking', indicator: 'THT_TOTAL' }, /Chưa tỉnh nào/],
    [
      'a ranking of some',
      { kind: 'ranking', indicator: 'HTX_TOTAL', areas: ['lake', 'west'] },
      /Chưa địa bàn nào đã chọn.*Tổng số hợp tác xã/,
    ],
    [
      'a table',
      { kind: 'table', indicators: ['HTX_TOTAL'], areas: ['lake', 'west'] },
      /Chưa địa bàn nào đã chọn.*Tổng số hợp tác xã/,
    ],
    ['a comparison', { kind: 'comparison', indicator: 'THT_TOTAL' }, /Tổ hợp tác|tổ hợp tác|Chưa/],
    ['shares', { kind: 'share', whole: 'HTX_TOTAL', parts: ['THT_TOTAL', 'THT_TOTAL'] }, /./],
    [
      'a balance',
      {
        kind: 'balance',
        stock: 'THT_TOTAL',
        ins: ['HTX_TOTAL'],
        outs: ['HTX_TOTAL'],
        over: 'year',
      },
      /./,
    ],
  ])('%s says so instead of a picture', (_, content, words) => {
    const { missing, picture } = shown(content);
    expect(missing).toMatch(words);
    expect(picture).toBeNull();
  });

  it('names those that are silent beside those that speak', () => {
    const ranking = shown({ kind: 'ranking', indicator: 'HTX_TOTAL', areas: ['hill', 'lake'] });
    expect(ranking.frame?.notes).toContain('Chưa có số: Hồ.');
    const trend = shown({ ...figureOf('hill'), kind: 'trend', beside: ['lake'] });
    expect(trend.frame?.notes).toContain('Chưa có số: Hồ.');
  });

  it('keeps a published absence with its reason', () => {
    const figures = [said('lake', '2024', '0', { value: absent('Q') })];
    const table = { kind: 'table', indicators: ['HTX_TOTAL'], areas: ['lake'] };
    const { picture, missing } = shown(table, figures);
    expect(missing).toBeNull();
    const cells = picture?.type === 'table' ? picture.table.rows.flatMap((row) => row.cells) : [];
    expect(cells.some((cell) => typeof cell !== 'string' && isMark(cell))).toBe(false);
  });
});

describe('a slide of what is no longer in the catalogue', () => {
  it.each([
    ['figure', { ...figureOf('hill'), indicator: 'DA_BO' }, '“DA_BO”'],
    ['map', { kind: 'map', indicator: 'DA_BO' }, '“DA_BO”'],
    ['comparison', { kind: 'comparison', indicator: 'DA_BO' }, '“DA_BO”'],
    ['share', { kind: 'share', whole: 'DA_BO', parts: ['HTX_TOTAL', 'THT_TOTAL'] }, '“DA_BO”'],
    [
      'balance',
      { kind: 'balance', stock: 'HTX_TOTAL', ins: ['DA_BO'], outs: ['HTX_TOTAL'], over: 'year' },
      '“DA_BO”',
    ],
    ['table', { kind: 'table', indicators: ['HTX_TOTAL', 'DA_BO'], areas: ['hill'] }, '“DA_BO”'],
    ['area of a figure', figureOf('khong-con'), '“khong-con”'],
    [
      'area of a trend',
      { ...figureOf('hill'), kind: 'trend', beside: ['khong-con'] },
      '“khong-con”',
    ],
    [
      'area of a ranking',
      { kind: 'ranking', indicator: 'HTX_TOTAL', areas: ['khong-con'] },
      '“khong-con”',
    ],
    [
      'area of a table',
      { kind: 'table', indicators: ['HTX_TOTAL'], areas: ['hill', 'khong-con'] },
      '“khong-con”',
    ],
  ])('says which: %s', (_, content, name) => {
    const { missing, picture } = shown(content);
    expect(missing).toContain(name);
    expect(missing).toMatch(/không còn trong danh mục/);
    expect(picture).toBeNull();
  });
});

describe('a slide of a province that merged', () => {
  it('says what became of it beside its own figures', () => {
    for (const content of [
      figureOf('east'),
      { ...figureOf('east'), kind: 'trend' },
      { kind: 'table', indicators: ['HTX_TOTAL'], areas: ['east', 'hill'] },
    ]) {
      const { frame, missing } = shown(content);
      expect(missing).toBeNull();
      expect(frame?.notes.join(' ')).toContain(
        '“Đông” ở đây là tỉnh cũ, không còn từ 01/07/2025; nay thuộc Đông.',
      );
    }
  });

  it('says it too where nothing is known of it, and counts where there are many', () => {
    expect(shown(figureOf('west')).missing).toMatch(/Chưa có số liệu.*“Tây” ở đây là tỉnh cũ/);
    expect(shown(figureOf('hill')).frame?.notes.join(' ')).not.toContain('tỉnh cũ');
  });
});

describe('a slide whose figure became another', () => {
  const figure = figureOf('hill');
  const corrected = known.map((one) =>
    one.area === 'hill' && one.period === '2024'
      ? said('hill', '2024', '99', { revision: 2 })
      : one,
  );
  const without = known.filter(({ area: of }) => of !== 'hill');
  const frozen = frozenSlide(
    {
      vi: makeSlide(slideContentSchema.parse(figure), contextOf(known)),
      en: makeSlide(slideContentSchema.parse(figure), contextOf(known, { locale: 'en' })),
    },
    '2026-11-01',
  );

  it('says the new one where it follows, and none where it is withdrawn', () => {
    expect(shown(figure, corrected).finding).toContain('99');
    const { missing, picture } = shown(figure, without);
    expect(missing).toMatch(/Chưa có số liệu/);
    expect(picture).toBeNull();
  });

  it.each([
    ['the same', known, false],
    ['corrected', corrected, true],
    ['withdrawn', without, true],
  ])(
    'says that it is frozen, since when, and whether the newest differs: %s',
    (_, figures, differs) => {
      const { frame, finding } = showSlide(slideOf(figure, { frozen }), contextOf(figures));
      expect(finding).toContain('121');
      expect(frame?.notes).toContain('Số đóng băng ngày 01/11/2026.');
      expect(frame?.notes.some((note) => note.startsWith('Số mới nhất'))).toBe(differs);
    },
  );

  it.each(['vi', 'en'] as const)(
    'marks own words that were written on another figure: %s',
    (locale) => {
      const ownTitle = { vi: 'Vững vàng', en: 'Steady', of: shown(figure).finding ?? '' };
      const say = (figures: readonly Figure[]) =>
        showSlide(slideOf(figure, { ownTitle }), contextOf(figures, { locale: locale as Locale }));
      expect(say(known).isTitleOld).toBe(false);
      expect(say(known).frame?.notes).toEqual([]);
      const old = say(corrected);
      expect(old.isTitleOld).toBe(true);
      expect(old.title).toBe(locale === 'vi' ? 'Vững vàng' : 'Steady');
      expect(old.frame?.notes.join(' ')).toContain(old.finding);
    },
  );
});

describe('what a slide says became of it', () => {
  const ownTitle = { vi: 'Vững vàng', en: '', of: 'một câu khác' };
  const context = contextOf(known);
  const slides = showSlides(
    [
      slideOf(figureOf('east'), { ownTitle }),
      slideOf(figureOf('lake'), { id: 'b' }),
      slideOf({ kind: 'ranking', indicator: 'HTX_TOTAL', areas: ['khong-con'] }, { id: 'c' }),
    ],
    context,
  );
  const said = [
    /tỉnh cũ.*Tiêu đề do ban tổ chức|Tiêu đề do ban tổ chức.*tỉnh cũ/s,
    /Hồ/,
    /khong-con/,
  ];

  it('stands in the presentation, on the slide and for whoever speaks', () => {
    const deck = deckOf(slides, about());
    for (const [index, words] of said.entries()) {
      const { blocks = [], foot = [], notes = [] } = deck.slides[index] ?? {};
      expect(blocks.some(({ type }) => type === 'chart')).toBe(false);
      expect(JSON.stringify([blocks, foot])).toMatch(words);
      expect(notes.join(' ')).toMatch(words);
    }
  });

  it('stands in the booklet', () => {
    const made = bookletOf({ slides }).sections.flatMap((section) => section.slides);
    for (const [index, words] of said.entries()) {
      const { remarks = [], missing, layout } = made[index] ?? {};
      expect([missing, ...remarks].join(' ')).toMatch(words);
      expect(layout).toBe(index === 0 ? 'number' : 'missing');
    }
  });
});

describe('a pack', () => {
  it('keeps its other slides where one cannot be made, and tells whoever keeps the log', () => {
    const context = contextOf(known);
    const broken: unknown[] = [];
    const hurt: SlideContext = {
      ...context,
      almanac: Object.defineProperty({ ...context.almanac }, 'mapped', {
        get: () => {
          throw new Error('out of order');
        },
      }),
      onBroken: ({ kind }) => broken.push(kind),
    };
    const map = slideOf({ kind: 'ranking', indicator: 'HTX_TOTAL' }, { id: 'b' });
    const slides = showSlides([slideOf(figureOf('hill')), map, slideOf(figureOf('hill'))], hurt);
    expect(slides.map(({ missing }) => missing === null)).toEqual([true, false, true]);
    expect(slides[1]?.missing).toMatch(/Không dựng được trang này/);
    expect(broken).toEqual(['ranking']);
  });

  it('draws 63 provinces as what can be read, and says how many are left out', () => {
    const many = Array.from({ length: 63 }, (_, index) =>
      area(`p${index}`, { nameVi: `Tỉnh ${index}`, nameEn: `Province ${index}` }),
    );
    const figures = many.map(({ id }, index) => said(id, '2024', String(1000 + index)));
    const almanac = almanacOf({
      areas: [...land.values(), ...many],
      indicators: catalogue,
      coverage: [widely('2024')],
      ofProvinces: figures,
    });
    const context: SlideContext = {
      ...{ almanac, book: openAreaBook(almanac, figures), locale: 'vi', dataset: 'real' },
    };
    const areas = many.map(({ id }) => id);
    const [ranking, table] = showSlides(
      [
        slideOf({ kind: 'ranking', indicator: 'HTX_TOTAL', areas }),
        slideOf({ kind: 'table', indicators: ['HTX_TOTAL'], areas }, { id: 'b' }),
      ],
      context,
    );
    const chart = ranking?.picture?.type === 'chart' ? ranking.picture.specification : null;
    const rows = chart?.kind === 'bars' ? chart.rows : [];
    expect(rows.length).toBeLessThanOrEqual(12);
    expect(rows.find(({ type }) => type === 'skipped')).toMatchObject({
      text: expect.stringContaining('52'),
    });
    expect(table?.picture?.type === 'table' && table.picture.table.rows).toHaveLength(12);
    expect(table?.frame?.notes).toContain('Còn 51 địa bàn không đủ chỗ trên trang này.');
  });
});
