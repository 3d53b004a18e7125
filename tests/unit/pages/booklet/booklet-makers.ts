import type { ChartFrame } from '@/lib/charts/specification';
import { conferenceWordsSchema } from '@/lib/domain/conference/conference';
import type { SlideContent } from '@/lib/domain/conference/slide';
import { slideContentSchema } from '@/lib/domain/conference/slide';
import type { FigureSource } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { openAreaBook } from '@/lib/pages/almanac';
import { areaPage } from '@/lib/pages/area-page';
import { type Booklet, type BookletInput, booklet } from '@/lib/pages/booklet';
import type { BookletArea } from '@/lib/pages/booklet-province';
import { isDrawn, type PrintedPicture } from '@/lib/pages/booklet-slide';
import { showSlides } from '@/lib/pages/slides/show-slides';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { indicator, source, text } from '../../domain/makers';
import { almanacOf, bookOf, hill, said } from '../land';

/** A pack of every kind of slide on the land of four provinces, and what stands around it. */

const yearbook = source({ id: 'nien-giam', titleVi: 'Niên giám', publishedOn: '2024-06-30' });

const total = indicator('HTX_TOTAL', {
  nameVi: 'Tổng số hợp tác xã',
  nameEn: 'Cooperatives',
  unitVi: 'hợp tác xã',
  unitEn: 'cooperatives',
  section: 'UNITS',
});
const farm = indicator('HTX_AGRI', { nameVi: 'Nông nghiệp', section: 'UNITS' });
const other = indicator('HTX_NONAGRI', { nameVi: 'Phi nông nghiệp', section: 'UNITS' });
const difficulty = indicator('TXT_DIFF', {
  nameVi: 'Khó khăn',
  kind: 'text',
  section: 'WORDS',
});
const catalogue = [total, farm, other, difficulty];

const figures = [
  said('vn', '2021', '27342', { source: yearbook }),
  said('vn', '2022', '31000', { source: yearbook }),
  said('vn', '2023', '33557', { source: yearbook }),
  said('vn', '2023', '22000', { indicator: 'HTX_AGRI' }),
  said('vn', '2023', '11557', { indicator: 'HTX_NONAGRI' }),
  ...['2021', '2022', '2023'].flatMap((year, index) => [
    said('hill', year, String(119 + index)),
    said('lake', year, String(79 + index)),
    said('east', year, String(299 + index)),
    said('west', year, '0'),
  ]),
  said('hill', '2023', '0', { indicator: 'TXT_DIFF', value: text('Thiếu vốn, thiếu đất') }),
];

/** As if of many provinces: what few speak of is not set side by side. */
const coverage = ['2022', '2023'].map((period) => ({
  ...{ indicator: 'HTX_TOTAL', scope: 'ALL' as const, period, provinces: 40 },
  ...{ periodKind: 'year' as const, periodEnd: `${period}-12-31` },
}));
const almanac = almanacOf({
  indicators: catalogue,
  coverage,
  ofProvinces: figures,
  sections: [{ code: 'UNITS', slug: 'don-vi', position: 1, nameVi: 'Đơn vị', nameEn: 'Units' }],
});

const contents: readonly unknown[] = [
  {
    kind: 'title',
    heading: { vi: 'Hội nghị thử', en: 'Trial' },
    lines: [{ vi: 'Bản cho đại biểu' }],
  },
  { kind: 'text', heading: { vi: 'Lời đầu' }, lines: [{ vi: 'Một dòng.' }] },
  { kind: 'section', heading: { vi: 'Bao nhiêu' }, lines: [] },
  { kind: 'figure', indicator: 'HTX_TOTAL', area: 'vn' },
  { kind: 'trend', indicator: 'HTX_TOTAL', area: 'vn', beside: ['hill'] },
  { kind: 'map', indicator: 'HTX_TOTAL', period: '2023' },
  { kind: 'ranking', indicator: 'HTX_TOTAL', period: '2023' },
  { kind: 'section', heading: { vi: 'Gồm những gì' }, lines: [] },
  { kind: 'share', whole: 'HTX_TOTAL', parts: ['HTX_AGRI', 'HTX_NONAGRI'] },
  { kind: 'comparison', indicator: 'HTX_TOTAL' },
  { kind: 'balance', stock: 'HTX_TOTAL', ins: ['HTX_AGRI'], outs: ['HTX_NONAGRI'], over: 'year' },
  { kind: 'table', indicators: ['HTX_TOTAL'], areas: ['hill', 'lake', 'east', 'west'] },
  {
    kind: 'quotations',
    heading: { vi: 'Các tỉnh nói' },
    quotes: [{ area: 'hill', period: '2023', indicator: 'TXT_DIFF', said: 'Thiếu vốn' }],
  },
  { kind: 'figure', indicator: 'KHONG_CO', area: 'vn' },
  { kind: 'closing', heading: { vi: 'Cảm ơn' }, lines: [{ vi: 'Hết.' }] },
];

/** Slides of the kinds given, shown on what is published. */
export function slidesOf(
  given: readonly unknown[] = contents,
  locale: Locale = 'vi',
  own: Readonly<Record<number, string>> = {},
): ShownSlide[] {
  const slides = given.map((content, index) => ({
    id: `trang-${index}`,
    content: slideContentSchema.parse(content) as SlideContent,
    ownTitle: own[index] === undefined ? null : { vi: own[index], en: '', of: '' },
    notes: '',
    hidden: false,
    frozen: null,
  }));
  const book = openAreaBook(almanac, figures);
  return showSlides(slides, { almanac, book, locale, dataset: 'real' });
}

/** A slide as nothing but its place in an order. */
export function bare(
  kind: ShownSlide['kind'],
  id: string,
  sources: readonly FigureSource[] = [],
): ShownSlide {
  return {
    ...{ id, kind, title: id, finding: null, isOwnTitle: false, lines: [], picture: null },
    ...{
      missing: null,
      page: null,
      notes: '',
      isTitleOld: false,
      isEmbargoed: false,
      frozenOn: null,
    },
    frame: { ...emptyFrame, sources },
  };
}

const emptyFrame: ChartFrame = {
  ...{ locale: 'vi', demoLabel: null, title: '', subtitle: '', keys: [], notes: [], foot: [] },
  ...{ sources: [], alternative: '' },
};

/** A picture for each slide that has one. */
export function picturesOf(slides: readonly ShownSlide[]): Map<string, PrintedPicture> {
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="200" viewBox="0 0 640 200" font-family="Source Sans 3"><rect class="ch-share ch-tone-2" x="0" y="0" width="300" height="40" fill="#7181c9"/><text x="5" y="90" font-size="14">Ổ ẫ ữ</text></svg>';
  const legend = [{ look: 'hatch' as const, colour: '', text: 'chưa có số', count: '2 tỉnh' }];
  return new Map(slides.filter(isDrawn).map(({ id }) => [id, { picture, legend, credit: 'Nền' }]));
}

export function bookletInput(rest: Partial<BookletInput> = {}): BookletInput {
  const slides = rest.slides ?? slidesOf();
  return {
    conference: {
      firstDay: '2026-11-10',
      lastDay: '2026-11-12',
      words: conferenceWordsSchema.parse({
        title: { vi: 'Hội nghị thử' },
        place: { vi: 'Thái Nguyên' },
        host: { vi: 'Liên minh' },
        agenda: [{ vi: 'Khai mạc' }, { vi: 'Thảo luận' }],
      }),
    },
    slides,
    pictures: picturesOf(slides),
    areas: [],
    locale: 'vi',
    dataset: 'real',
    today: '2026-11-28',
    addressOf: (path) => `https://so.example${path}`,
    address: 'https://so.example/hoi-nghi/thu',
    ...rest,
  };
}

export function bookletOf(rest: Partial<BookletInput> = {}): Booklet {
  return booklet(bookletInput(rest));
}

/** A province of which something is known, under a name. */
export function areaOf(name: string): BookletArea {
  const page = areaPage({
    area: hill,
    boundary: null,
    subjects: [hill],
    rankings: new Map(),
    book: bookOf(figures, catalogue),
    sections: almanac.sections,
    earlier: [],
    aims: [],
  });
  return { page, head: { name, line: 'Miền núi' }, address: `https://so.example/tinh/${name}` };
}
