import type { ChartSpecification } from '@/lib/charts/specification';
import { chartMessages } from '@/lib/messages/charts';
import type { ShownSlide, SlidePicture } from '@/lib/pages/slides/shown-slide';
import { startMap } from '@/lib/pages/start-map';
import type { AboutPresentation } from '@/lib/presentation/deck-slide';
import { indicator } from '../domain/makers';
import { bookOf, said, schemes } from '../pages/land';
import { balance, bars, change, frame, gap, mark, shares, trend } from './made-charts';

/** A pack with every kind of slide, and every kind of figure: a gap, a nought, an approximate one, a provisional one. */

const total = indicator('HTX_TOTAL');
const map = startMap(
  bookOf(
    [
      said('east-2025', '2025', '1160'),
      said('hill', '2025', '0'),
      said('lake', '2025', '30', { value: { type: 'absent', absence: 'L' } }),
    ],
    [total],
  ),
  { indicator: total, period: '2025', scope: 'ALL', offered: { ALL: [], EMM: [] } },
  schemes,
  undefined,
);
if (!map) throw new Error('no map');
export const madeMap = map;

let counter = 0;
export function slide(kind: ShownSlide['kind'], rest: Partial<ShownSlide> = {}): ShownSlide {
  counter += 1;
  const picture: SlidePicture | null = rest.picture ?? null;
  const own = picture?.type === 'chart' ? picture.specification.frame : null;
  return {
    id: `s${counter}`,
    kind,
    title: own?.title ?? `Trang ${counter}: điều cần nói`,
    finding: own?.title ?? null,
    isOwnTitle: false,
    isTitleOld: false,
    isEmbargoed: false,
    frozenOn: null,
    lines: [],
    frame: own,
    missing: null,
    page: null,
    notes: '',
    ...rest,
    picture,
  };
}

const chart = (specification: ChartSpecification): SlidePicture => ({
  type: 'chart',
  specification,
});

export const madePack: readonly ShownSlide[] = [
  slide('title', {
    title: 'Kinh tế tập thể, hợp tác xã vùng đồng bào dân tộc thiểu số và miền núi 2021–2023',
    lines: ['Hội nghị 28 Liên minh Hợp tác xã, Thái Nguyên, 20/12/2023'],
  }),
  slide('section', { title: 'Bao nhiêu đơn vị, bao nhiêu việc làm' }),
  slide('text', {
    title: 'Khó khăn',
    lines: ['Vốn ít, khó vay.', 'Quản trị & liên kết <yếu>.', 'Đất đai.'],
    notes: 'Nói chậm.\nHỏi các tỉnh.',
  }),
  slide('figure', {
    title: '28 tỉnh: khoảng 3.000 hợp tác xã, năm 2023',
    lines: ['Nguồn khác nói 2.950 hợp tác xã.'],
    frame: frame('28 tỉnh: khoảng 3.000 hợp tác xã'),
    picture: {
      type: 'number',
      number: {
        word: 'khoảng',
        number: '3.000',
        unit: 'hợp tác xã',
        name: 'Tổng số hợp tác xã',
        cell: mark('so', '3000', { text: 'khoảng 3.000', look: 'provisional', note: 'sơ bộ' }),
      },
    },
  }),
  slide('figure', {
    frame: frame('Chưa có số'),
    picture: {
      type: 'number',
      number: { word: '', number: '', unit: 'chưa báo cáo', name: 'Tổ hợp tác', cell: gap('so') },
    },
  }),
  slide('ranking', { picture: chart(bars), page: { of: 'province', slug: 'thai-nguyen' } }),
  slide('trend', {
    picture: chart(trend),
    title: 'Thái Nguyên đi lên',
    isOwnTitle: true,
  }),
  slide('comparison', { picture: chart(change) }),
  slide('share', { picture: chart(shares), lines: ['Nguồn nêu tổng là 100%.'] }),
  slide('balance', { picture: chart(balance) }),
  slide('map', {
    frame: frame('Một nửa số tỉnh từ 30 trở lên'),
    picture: { type: 'map', map },
  }),
  slide('map', {
    frame: frame('Bản đồ không vẽ được'),
    picture: { type: 'map', map },
  }),
  slide('table', {
    frame: frame('Hợp tác xã, tổ hợp tác: Thái Nguyên, Huế'),
    picture: {
      type: 'table',
      table: {
        columns: ['Chỉ tiêu', 'Thái Nguyên', 'Huế'],
        rows: [
          {
            head: 'Tổng số hợp tác xã (HTX, 31/12/2024)',
            cells: [
              mark('t1', '1160', { text: '1.160', look: 'provisional', note: 'sơ bộ' }),
              gap('t2'),
            ],
          },
          {
            head: 'Tổ hợp tác (tổ, 31/12/2024)',
            cells: [mark('t3', '0', { text: '0' }), mark('t4', '3..4', { text: '3–4' })],
          },
        ],
      },
    },
  }),
  slide('quotations', {
    title: 'Các tỉnh nói',
    frame: frame('', { keys: [] }),
    picture: {
      type: 'quotations',
      quotations: [
        {
          area: 'Thái Nguyên',
          slug: 'thai-nguyen',
          said: 'Thiếu vốn trung và dài hạn; thủ tục vay còn dài.',
          isShortened: true,
          period: 'quý IV/2024',
          since: null,
        },
        {
          area: 'Đắk Lắk',
          slug: 'dak-lak',
          said: 'Đề nghị có chính sách đào tạo cán bộ trẻ.',
          isShortened: false,
          period: 'quý IV/2024',
          since: null,
        },
      ],
    },
  }),
  slide('trend', {
    title: 'Diễn biến',
    missing: 'Chưa có số liệu nào được công bố về “Vốn” của Huế.',
  }),
  slide('closing', { title: 'Mỗi con số ở đây có nguồn', lines: ['Cảm ơn.'] }),
];

/** A picture of one pale point. */
const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export const about = (rest: Partial<AboutPresentation> = {}): AboutPresentation => ({
  locale: 'vi',
  title: 'Kinh tế tập thể & hợp tác xã',
  issuer: 'Số liệu HTX · Hội nghị Thái Nguyên',
  host: '28 Liên minh Hợp tác xã',
  day: '2023-12-21',
  isDemo: false,
  pictures: new Map([[mapSlideId(), { png: onePoint, width: 3, height: 2 }]]),
  addressOf: (page) => `https://so-lieu.example/${page.of}`,
  ...rest,
});

function mapSlideId(): string {
  return madePack.find(({ kind }) => kind === 'map')?.id ?? '';
}

export const demoLabel = chartMessages.vi.demo;
